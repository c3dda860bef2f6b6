using SslVpnSdk.Documents;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.States;

/// <summary>States are restored in the place of files that are damaged, or that a killed run left.</summary>
public sealed class DamagedStateRestoreTests : StateFolderTest
{
    private static readonly DeploymentDocument HeadOffice = ContractDocuments.HeadOffice;

    private StateRestore Restore => new(new StateFolder(Folder), HeadOffice);

    private string FilePath => Path.Combine(Folder, "kept.json");

    [Fact]
    public async Task The_backup_is_restored_in_place_of_a_damaged_snapshot_which_is_kept()
    {
        await Office.RecordAsync(RecordedChanges.Numbered(1));
        await Office.RecordAsync(RecordedChanges.Numbered(2));
        var damaged = (await File.ReadAllTextAsync(Office.Path))[..^20];
        await File.WriteAllTextAsync(Office.Path, damaged);

        var state = await Restore.ReadAsync(Office.BackupPath);
        var restored = await Restore.RestoreAsync(state);

        Assert.StartsWith($"{Office.Path}: the state is damaged (", state.Fault, StringComparison.Ordinal);
        Assert.Equal((3L, 1), (Office.Read().Serial, Office.Read().Resources.Count));
        Assert.Equal((Office.Path + ".replaced-1", damaged), (restored.Kept, await File.ReadAllTextAsync(restored.Kept!)));
    }

    [Fact]
    public async Task A_damaged_journal_is_kept_and_adds_nothing_to_the_state_that_is_restored()
    {
        var journal = await DamageJournalAsync();

        await RestoreAsync();

        Assert.Equal((6L, 1, false), (Office.Read().Serial, Office.Read().Resources.Count, File.Exists(Office.JournalPath)));
        Assert.Equal(journal, await File.ReadAllTextAsync(Office.JournalPath + ".replaced-1"));
        Assert.Equal(1, StateSnapshot.Read("", await File.ReadAllBytesAsync(Office.Path + ".replaced-1")).State.Serial);
    }

    [Fact]
    public async Task The_snapshot_beside_a_damaged_journal_can_be_gone_on_from()
    {
        await DamageJournalAsync();

        await Restore.RestoreAsync(await Restore.ReadAsync(Office.Path));

        Assert.Equal((6L, 1), (Office.Read().Serial, Office.Read().Resources.Count));
    }

    [Fact]
    public async Task Beside_a_damaged_journal_the_snapshot_tells_the_lineage()
    {
        await DamageJournalAsync();
        await KeepAsync(HeadOffice.NoState().Identified("0123", 0).With(RecordedChanges.Numbered(2)));

        Assert.Contains(": it is no earlier one of the same. ", await ErrorAsync(), StringComparison.Ordinal);
        Assert.False(File.Exists(Office.Path + ".replaced-1"));
    }

    [Fact]
    public async Task A_journal_without_its_snapshot_tells_the_lineage_and_is_kept()
    {
        await DamageJournalAsync();
        File.Delete(Office.Path);
        Assert.Equal(6, (await RestoreAsync()).State.Serial);

        await DamageJournalAsync(first: 20);
        File.Delete(Office.Path);
        await KeepAsync(HeadOffice.NoState().Identified("0123", 0).With(RecordedChanges.Numbered(2)));

        Assert.Contains(": it is no earlier one of the same. ", await ErrorAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_killed_run_recorded_is_in_the_state_that_is_kept()
    {
        await Office.RecordAsync(RecordedChanges.Numbered(1));
        await KeepAsync();
        await LeaveJournalAsync(RecordedChanges.Numbered(2));

        var kept = (await RestoreAsync()).Kept!;

        Assert.Equal((3L, 1), (Office.Read().Serial, Office.Read().Resources.Count));
        File.Copy(kept, FilePath, overwrite: true);
        Assert.Equal((4L, 2), ((await RestoreAsync()).State.Serial, Office.Read().Resources.Count));
    }

    [Fact]
    public async Task A_restore_that_is_cut_before_the_journal_is_deleted_is_a_restore()
    {
        await Office.RecordAsync(RecordedChanges.Numbered(1));
        await KeepAsync();
        await LeaveJournalAsync(RecordedChanges.Numbered(2));
        var journal = await File.ReadAllBytesAsync(Office.JournalPath);

        var restored = (await RestoreAsync()).State;
        await File.WriteAllBytesAsync(Office.JournalPath, journal);

        Assert.Equal(restored.Text(), Office.Read().Text());
    }

    /// <summary>Leaves the files as a run does that is killed after it recorded changes.</summary>
    private async Task LeaveJournalAsync(params StateChange[] changes)
    {
        byte[] snapshot, journal;
        await using (var session = await ((IStateStore)Office).OpenAsync(RecordedChanges.Owner))
        {
            foreach (var change in changes)
            {
                await session.RecordAsync(change);
            }

            (snapshot, journal) = (await File.ReadAllBytesAsync(Office.Path), await File.ReadAllBytesAsync(Office.JournalPath));
        }

        await File.WriteAllBytesAsync(Office.Path, snapshot);
        await File.WriteAllBytesAsync(Office.JournalPath, journal);
    }

    /// <summary>Leaves a state of one resource, which the file has too, and a journal up to four changes later of which one cannot be read.</summary>
    private async Task<string> DamageJournalAsync(int first = 1)
    {
        if (first == 1)
        {
            await Office.RecordAsync(RecordedChanges.Numbered(1));
            await KeepAsync();
        }

        await LeaveJournalAsync([.. Enumerable.Range(first + 1, 4).Select(RecordedChanges.Numbered)]);
        var journal = (await File.ReadAllTextAsync(Office.JournalPath)).Replace($"user-{first + 2}", "user-?", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Office.JournalPath, journal);
        return journal;
    }

    private async Task KeepAsync(DeploymentState? state = null) => await File.WriteAllBytesAsync(FilePath, new StateSnapshot(state ?? Office.Read(), null).Write());

    private async Task<RestoredState> RestoreAsync() => await Restore.RestoreAsync(await Restore.ReadAsync(FilePath));

    private async Task<string> ErrorAsync() => (await Assert.ThrowsAsync<DeploymentStateException>(RestoreAsync)).Message;
}
