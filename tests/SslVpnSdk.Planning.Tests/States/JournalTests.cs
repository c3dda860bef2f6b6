using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.States;

/// <summary>What a run leaves that is killed, or whose machine is.</summary>
public sealed class JournalTests : StateFolderTest
{
    private static readonly StateChange[] Before = [RecordedChanges.Numbered(1), RecordedChanges.Numbered(2)];

    [Fact]
    public async Task A_journal_cut_at_any_byte_is_a_prefix_of_what_was_recorded()
    {
        var (killed, prefixes) = await KillAsync();
        var text = await File.ReadAllBytesAsync(killed.JournalPath);
        var seen = new HashSet<string>();

        for (var length = 0; length <= text.Length; length++)
        {
            await File.WriteAllBytesAsync(killed.JournalPath, text[..length]);
            var ends = text[..length].Count(value => value == '\n');
            Assert.Equal((length, prefixes[Math.Max(0, ends - 1)]), (length, killed.Read().Text()));
            seen.Add(killed.Read().Text());
        }

        Assert.Equal(prefixes.Count, seen.Count);
    }

    [Fact]
    public async Task A_journal_cut_at_any_byte_is_gone_on_from()
    {
        var (killed, prefixes) = await KillAsync();
        var (text, snapshot) = (await File.ReadAllBytesAsync(killed.JournalPath), await File.ReadAllBytesAsync(killed.Path));

        for (var length = 0; length <= text.Length; length += 7)
        {
            await File.WriteAllBytesAsync(killed.Path, snapshot);
            await File.WriteAllBytesAsync(killed.JournalPath, text[..length]);
            var before = killed.Read();

            await killed.RecordAsync(RecordedChanges.Numbered(9));

            Assert.Equal(before.With(RecordedChanges.Numbered(9)).Text(), killed.Read().Text());
            Assert.Contains(before.Text(), prefixes);
        }
    }

    [Fact]
    public async Task A_byte_changed_in_a_journal_is_damage_and_in_its_last_line_a_cut()
    {
        var (killed, prefixes) = await KillAsync();
        var text = await File.ReadAllBytesAsync(killed.JournalPath);
        var lastLine = Array.LastIndexOf(text, (byte)'\n', text.Length - 2) + 1;

        for (var at = 0; at < text.Length; at++)
        {
            var damaged = text.ToArray();
            damaged[at] ^= 1;
            await File.WriteAllBytesAsync(killed.JournalPath, damaged);
            if (at >= lastLine - 1)
            {
                // Without the end between them the last two lines are one.
                Assert.Equal((at, at < lastLine ? prefixes[^3] : prefixes[^2]), (at, killed.Read().Text()));
            }
            else
            {
                var error = Assert.Throws<DeploymentStateException>(() => killed.Read()).Message;
                Assert.StartsWith($"{killed.JournalPath}: the journal of the state is damaged behind serial ", error, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Lines_that_were_written_at_once_and_came_to_the_disk_in_disorder_were_not_recorded()
    {
        var (killed, prefixes) = await KillAsync();
        await using var lines = new MemoryStream();
        lines.Write(await File.ReadAllBytesAsync(killed.JournalPath));
        var batch = lines.Length;
        JournalLine.Write(lines, JournalEntry.Of(RecordedChanges.Numbered(7), serial: 9, synced: 8));
        JournalLine.Write(lines, JournalEntry.Of(RecordedChanges.Numbered(8), serial: 10, synced: 8));
        var text = lines.ToArray();
        text[batch + 20] = 0;

        await File.WriteAllBytesAsync(killed.JournalPath, text);

        Assert.Equal(prefixes[^1], killed.Read().Text());
    }

    [Fact]
    public async Task A_journal_whose_snapshot_has_it_already_adds_nothing()
    {
        await Office.RecordAsync(Before);
        await using (var session = await ((IStateStore)Office).OpenAsync(RecordedChanges.Owner))
        {
            await session.RecordAsync(RecordedChanges.Made(RecordedChanges.Ana, "vsc-1"));
            Copy(Office, Path.Combine(Folder, "killed"));
            await session.RecordAsync(new StateChange { Removed = RecordedChanges.Ana });
        }

        File.Copy(Path.Combine(Folder, "killed", Path.GetFileName(Office.JournalPath)), Office.JournalPath);

        Assert.Equal((4L, null), (Office.Read().Serial, Office.Read().IdOf(RecordedChanges.Ana)));
    }

    [Fact]
    public async Task A_journal_without_its_snapshot_is_told_and_kept()
    {
        var (killed, _) = await KillAsync();
        File.Delete(killed.Path);

        var error = await Assert.ThrowsAsync<DeploymentStateException>(() => killed.RecordAsync(RecordedChanges.Numbered(9)));

        Assert.Matches(": the journal goes on from serial 2 of lineage [0-9a-f]{32}, and the snapshot beside it has serial 0\\. Put back the snapshot", error.Message);
        Assert.True(File.Exists(killed.JournalPath));
    }

    [Theory]
    [InlineData("garbage\n")]
    [InlineData("\n")]
    [InlineData("d0beabf5 {\"serial\":3,\"synced\":2}\n")]
    public async Task A_journal_whose_first_line_cannot_be_read_is_damaged_and_kept(string text)
    {
        await Office.RecordAsync(Before);
        await File.WriteAllTextAsync(Office.JournalPath, text);

        var error = await Assert.ThrowsAsync<DeploymentStateException>(() => Office.RecordAsync(RecordedChanges.Numbered(9)));

        Assert.StartsWith(
            $"{Office.JournalPath}: the journal of the state is damaged behind serial 2: its first line cannot be read. Put back a copy of the file; or go on from the snapshot beside it, ",
            error.Message,
            StringComparison.Ordinal);
        Assert.True(error.IsReplaceable);
        Assert.Equal(text, await File.ReadAllTextAsync(Office.JournalPath));
    }

    [Fact]
    public async Task A_journal_of_a_newer_version_is_not_used()
    {
        var (killed, _) = await KillAsync();
        await using var text = new MemoryStream();
        JournalLine.Write(text, JournalEntry.First(killed.Read()) with { FormatVersion = 2 });
        await File.WriteAllBytesAsync(killed.JournalPath, text.ToArray());

        Assert.Equal(
            $"{killed.JournalPath}: this journal has format version 2; this tool reads up to 1; update it.",
            Assert.Throws<DeploymentStateException>(() => killed.Read()).Message);
    }

    /// <summary>A folder with a snapshot of two changes and a journal with all the others; and the states after each of these.</summary>
    private async Task<(StateFile Killed, IReadOnlyList<string> Prefixes)> KillAsync()
    {
        await Office.RecordAsync(Before);
        var snapshot = Office.Read();
        await using var session = await ((IStateStore)Office).OpenAsync(RecordedChanges.Owner);
        foreach (var change in RecordedChanges.All)
        {
            await session.RecordAsync(change);
        }

        return (
            new StateFile(Copy(Office, Path.Combine(Folder, "killed")), ContractDocuments.HeadOffice),
            RecordedChanges.Prefixes(snapshot, RecordedChanges.All));
    }
}
