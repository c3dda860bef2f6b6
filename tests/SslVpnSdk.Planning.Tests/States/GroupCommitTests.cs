using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.States;

public sealed class GroupCommitTests : StateFolderTest
{
    private const int Recorders = 20;

    [Fact]
    public async Task Those_who_waited_for_a_flush_share_the_next_one()
    {
        FailingFile? journal = null;
        using var waiting = new ManualResetEventSlim();
        using var entered = new ManualResetEventSlim();
        var file = new StateFile(Folder, ContractDocuments.HeadOffice)
        {
            OpenJournal = path => journal = new FailingFile(path)
            {
                OnFlush = () =>
                {
                    entered.Set();
                    waiting.Wait();
                },
            },
        };
        await using var session = await ((IStateStore)file).OpenAsync(RecordedChanges.Owner);
        var first = Task.Run(() => session.RecordAsync(RecordedChanges.Numbered(0)));
        entered.Wait();

        var others = Enumerable.Range(1, Recorders).Select(number => session.RecordAsync(RecordedChanges.Numbered(number))).ToArray();
        Assert.DoesNotContain(others, other => other.IsCompleted);
        Assert.Empty(session.State.Resources);
        waiting.Set();
        await Task.WhenAll([first, .. others]);

        Assert.Equal((3, Recorders + 1), (journal!.Flushes, session.State.Resources.Count));
    }

    [Fact]
    public async Task Changes_that_are_recorded_together_share_one_flush()
    {
        FailingFile? journal = null;
        var file = new StateFile(Folder, ContractDocuments.HeadOffice) { OpenJournal = path => journal = new FailingFile(path) };
        await using var session = await ((IStateStore)file).OpenAsync(RecordedChanges.Owner);
        await session.RecordAsync(RecordedChanges.Numbered(0));
        var before = journal!.Flushes;

        await session.RecordAsync([.. Enumerable.Range(1, Recorders).Select(RecordedChanges.Numbered)]);

        Assert.Equal((1, Recorders + 1), (journal.Flushes - before, session.State.Resources.Count));
    }

    [Fact]
    public async Task A_recorder_that_is_alone_is_done_when_the_call_returns()
    {
        await using var session = await ((IStateStore)Office).OpenAsync(RecordedChanges.Owner);

        Assert.True(session.RecordAsync(RecordedChanges.Numbered(0)).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task What_many_recorded_at_once_is_all_there()
    {
        await using (var session = await ((IStateStore)Office).OpenAsync(RecordedChanges.Owner))
        {
            await Task.WhenAll(Enumerable.Range(0, 200).Select(number => Task.Run(() => session.RecordAsync(RecordedChanges.Numbered(number)))));

            Assert.Equal((200L, 200), (Office.Read().Serial, Office.Read().Resources.Count));
        }

        Assert.Equal((200L, 200), (Office.Read().Serial, Office.Read().Resources.Count));
    }

    [Fact]
    public async Task When_a_flush_fails_all_who_share_it_are_told()
    {
        var file = new StateFile(Folder, ContractDocuments.HeadOffice) { OpenJournal = path => new FailingFile(path) { FailsToFlush = true } };
        await using var session = await ((IStateStore)file).OpenAsync(RecordedChanges.Owner);

        var all = Enumerable.Range(0, Recorders).Select(number => Task.Run(() => session.RecordAsync(RecordedChanges.Numbered(number)))).ToArray();

        foreach (var one in all)
        {
            await Assert.ThrowsAsync<DeploymentStateException>(() => one);
        }

        Assert.Empty(file.Read().Resources);
    }
}
