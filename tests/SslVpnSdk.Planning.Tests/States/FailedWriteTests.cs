using SslVpnSdk.Documents;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.States;

public sealed class FailedWriteTests : StateFolderTest
{
    [Fact]
    public async Task When_the_disk_is_full_at_any_byte_what_was_recorded_is_kept_and_the_rest_is_not_taken_as_recorded()
    {
        var wasFull = 0;
        for (var room = 0; wasFull < room + 1; room += 11)
        {
            var document = ContractDocuments.HeadOffice with { Stack = $"office-{room}" };
            var (session, file) = await OpenAsync(document, path => new FailingFile(path, room));
            await using (session)
            {
                var recorded = await RecordUntilItFailsAsync(session);
                if (recorded.Error is null)
                {
                    break;
                }

                wasFull++;
                Assert.Equal(
                    $"{file.Path}: the state cannot be written (No space left on device : '{file.JournalPath}'). What was recorded before is kept. Mend that, then run again.",
                    recorded.Error);
                Assert.Equal((room, recorded.Count, recorded.Count), (room, session.State.Serial, file.Read().Serial));
            }

            Assert.Equal(session.State.Text(), file.Read().Text());
        }

        Assert.InRange(wasFull, 50, 500);
    }

    [Fact]
    public async Task After_a_flush_that_failed_nothing_more_is_written()
    {
        FailingFile? journal = null;
        var (session, file) = await OpenAsync(ContractDocuments.HeadOffice, path => journal = new FailingFile(path));
        await session.RecordAsync(RecordedChanges.Numbered(1));
        journal!.FailsToFlush = true;
        var error = await Assert.ThrowsAsync<DeploymentStateException>(() => session.RecordAsync(RecordedChanges.Numbered(2)));
        journal.FailsToFlush = false;

        Assert.Same(error, await Assert.ThrowsAsync<DeploymentStateException>(() => session.RecordAsync(RecordedChanges.Numbered(3))));

        await session.DisposeAsync();
        Assert.Equal(1, file.Read().Serial);
        await file.RecordAsync(RecordedChanges.Numbered(4));
        Assert.Equal((2L, 2), (file.Read().Serial, file.Read().Resources.Count));
    }

    [Fact]
    public async Task A_snapshot_that_cannot_be_written_loses_nothing()
    {
        var (session, file) = await OpenAsync(ContractDocuments.HeadOffice, path => new FailingFile(path));
        await session.RecordAsync(RecordedChanges.Numbered(1));
        Directory.CreateDirectory(file.Path + ".next");

        await session.DisposeAsync();

        Assert.Equal((1L, true), (file.Read().Serial, File.Exists(file.JournalPath)));
        var error = await Assert.ThrowsAsync<DeploymentStateException>(() => file.RecordAsync());
        Assert.StartsWith($"{file.Path}: the state cannot be written (", error.Message, StringComparison.Ordinal);
        Directory.Delete(file.Path + ".next");
        await file.RecordAsync();
        Assert.Equal((1L, false), (file.Read().Serial, File.Exists(file.JournalPath)));
    }

    private async Task<(IStateSession Session, StateFile File)> OpenAsync(DeploymentDocument document, Func<string, FileStream> journal)
    {
        var file = new StateFile(Folder, document) { OpenJournal = journal };
        return (await ((IStateStore)file).OpenAsync(RecordedChanges.Owner), file);
    }

    private static async Task<(long Count, string? Error)> RecordUntilItFailsAsync(IStateSession session)
    {
        var count = 0;
        try
        {
            foreach (var change in RecordedChanges.All)
            {
                await session.RecordAsync(change);
                count++;
            }

            return (count, null);
        }
        catch (DeploymentStateException exception)
        {
            return (count, exception.Message);
        }
    }
}
