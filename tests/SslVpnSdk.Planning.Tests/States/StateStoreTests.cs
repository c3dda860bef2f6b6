using SslVpnSdk.Documents;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.States;

/// <summary>What holds wherever a state is kept.</summary>
public abstract class StateStoreTests
{
    private protected static DeploymentDocument HeadOffice { get; } = ContractDocuments.HeadOffice;

    private protected IStateStore Store => StoreOf(HeadOffice);

    private protected abstract IStateBackend Backend { get; }

    [SkippableFact]
    public async Task Before_anything_is_recorded_there_is_nothing()
    {
        var state = await Store.ReadAsync();

        Assert.Equal((true, 0L, null, "eu-central-1"), (state.IsEmpty, state.Serial, state.Lineage, state.Region));
    }

    [SkippableFact]
    public async Task What_is_recorded_is_read()
    {
        await Store.RecordAsync(RecordedChanges.All);

        Assert.Equal(RecordedChanges.Prefixes(HeadOffice.NoState(), RecordedChanges.All)[^1], (await Store.ReadAsync()).Text());
    }

    [SkippableFact]
    public async Task A_run_goes_on_from_what_another_recorded()
    {
        await Store.RecordAsync(RecordedChanges.All[..3]);
        await Store.RecordAsync(RecordedChanges.All[3..]);

        Assert.Equal(RecordedChanges.Prefixes(HeadOffice.NoState(), RecordedChanges.All)[^1], (await Store.ReadAsync()).Text());
    }

    [SkippableFact]
    public async Task Others_read_what_is_recorded_at_once()
    {
        await using var session = await Store.OpenAsync(RecordedChanges.Owner);
        foreach (var (change, number) in RecordedChanges.All.Select((change, number) => (change, number)))
        {
            await session.RecordAsync(change);
            Assert.Equal((session.State.Text(), number + 1L), ((await Store.ReadAsync()).Text(), session.State.Serial));
        }
    }

    [SkippableFact]
    public async Task Several_record_at_once()
    {
        await using var session = await Store.OpenAsync(RecordedChanges.Owner);

        await Task.WhenAll(Enumerable.Range(0, 100).Select(number => Task.Run(() => session.RecordAsync(RecordedChanges.Numbered(number)))));

        Assert.Equal(session.State.Text(), (await Store.ReadAsync()).Text());
        Assert.Equal((100L, 100), (session.State.Serial, session.State.Resources.Count));
    }

    [SkippableFact]
    public async Task Who_reads_while_others_open_record_and_close_sees_a_state_as_it_was_and_never_an_older_one()
    {
        const int Sessions = 40;
        await Store.RecordAsync(RecordedChanges.Numbered(0));
        var writing = Task.Run(async () =>
        {
            for (var number = 1; number < 2 * Sessions; number += 2)
            {
                await Store.RecordAsync(RecordedChanges.Numbered(number), RecordedChanges.Numbered(number + 1));
            }
        });

        for (var serial = 0L; serial < (2 * Sessions) + 1 && !writing.IsFaulted;)
        {
            var state = await Store.ReadAsync();
            Assert.InRange(state.Serial, Math.Max(1, serial), (2 * Sessions) + 1);
            Assert.Equal(state.Serial, state.Resources.Count);
            serial = state.Serial;
        }

        await writing;
    }

    [SkippableFact]
    public async Task A_state_keeps_its_lineage_also_when_nothing_is_left_in_it()
    {
        await Store.RecordAsync(RecordedChanges.Made(RecordedChanges.Ana, "vsc-1"));
        var first = await Store.ReadAsync();
        await Store.RecordAsync(new StateChange { Removed = RecordedChanges.Ana });
        await Store.RecordAsync(RecordedChanges.Made(RecordedChanges.Ana, "vsc-2"));
        var last = await Store.ReadAsync();

        Assert.Equal((first.Lineage, 3L), (last.Lineage, last.Serial));
        Assert.Matches("^[0-9a-f]{32}$", first.Lineage);
    }

    [SkippableFact]
    public async Task Another_environment_has_a_state_and_a_lock_of_its_own()
    {
        await using var session = await Store.OpenAsync(RecordedChanges.Owner);
        await session.RecordAsync(RecordedChanges.Numbered(1));

        await StoreOf(HeadOffice with { Environment = "staging" }).RecordAsync(RecordedChanges.Numbered(2), RecordedChanges.Numbered(3));

        Assert.Equal((1L, 2L), ((await Store.ReadAsync()).Serial, (await StoreOf(HeadOffice with { Environment = "staging" }).ReadAsync()).Serial));
    }

    [SkippableFact]
    public async Task A_second_run_is_told_who_holds_the_lock_and_since_when()
    {
        await using var session = await Store.OpenAsync(RecordedChanges.Owner);

        var error = await Assert.ThrowsAsync<DeploymentStateException>(() => Store.OpenAsync(RecordedChanges.Owner));

        Assert.Contains(
            ": apply by ana@build-3 (process 4711) has held the lock since 2026-11-23 15:04:05Z; nothing was changed. Wait for its end, then plan again; "
            + "'sslvpn unlock' ",
            error.Message,
            StringComparison.Ordinal);
        Assert.Equal(new StateLockStatus(true, RecordedChanges.Owner), await Store.LookAtLockAsync());
    }

    [SkippableFact]
    public async Task A_lock_is_free_after_its_session()
    {
        Assert.Equal(StateLockStatus.Free, await Store.LookAtLockAsync());
        await Store.UnlockAsync(StateLockStatus.Free);
        await Store.RecordAsync(RecordedChanges.Numbered(1));

        Assert.Equal(StateLockStatus.Free, await Store.LookAtLockAsync());
    }

    [SkippableFact]
    public async Task A_state_of_another_control_plane_is_not_used_until_nothing_is_in_it()
    {
        var other = Backend.StoreOf(HeadOffice, new Uri("https://vpc.aliyuncs.com"));
        await other.RecordAsync(RecordedChanges.Made(RecordedChanges.Ana, "vsc-1"));

        var error = await Assert.ThrowsAsync<DeploymentStateException>(() => Store.ReadAsync());
        await Assert.ThrowsAsync<DeploymentStateException>(() => Store.OpenAsync(RecordedChanges.Owner));

        Assert.Contains(": the state is of the control plane at https://vpc.aliyuncs.com, not of the embedded control plane. ", error.Message, StringComparison.Ordinal);
        Assert.Equal(StateLockStatus.Free, await Store.LookAtLockAsync());
        await other.RecordAsync(new StateChange { Removed = RecordedChanges.Ana });
        await Store.RecordAsync(RecordedChanges.Numbered(1));
        await Assert.ThrowsAsync<DeploymentStateException>(() => other.ReadAsync());
    }

    [SkippableFact]
    public async Task What_others_of_the_same_control_plane_and_region_recorded_is_known()
    {
        var staging = HeadOffice with { Stack = "branches", Environment = "staging" };
        await Store.RecordAsync(RecordedChanges.Numbered(1));
        await StoreOf(staging).RecordAsync(RecordedChanges.Numbered(2));
        await StoreOf(staging with { Environment = "abroad", Region = "cn-hangzhou" }).RecordAsync(RecordedChanges.Numbered(3));
        await Backend.StoreOf(staging with { Environment = "elsewhere" }, new Uri("https://vpc.aliyuncs.com")).RecordAsync(RecordedChanges.Numbered(4));

        var others = await Store.ReadOthersAsync();

        Assert.Equal([new ResourceOwner("vsc-2", new(ResourceKind.ClientCertificate, "user-2"), "branches", "staging")], others);
    }

    [SkippableFact]
    public async Task Others_are_known_by_what_they_recorded_last()
    {
        var other = HeadOffice with { Stack = "branches" };
        await StoreOf(other).RecordAsync(RecordedChanges.Numbered(1));
        await using var session = await StoreOf(other).OpenAsync(RecordedChanges.Owner);
        await session.RecordAsync(new StateChange { Removed = RecordedChanges.Numbered(1).Made!.Address });
        await session.RecordAsync(RecordedChanges.Numbered(2));

        Assert.Equal(["vsc-2"], (await Store.ReadOthersAsync()).Select(owner => owner.Id));
    }

    [SkippableFact]
    public async Task Before_anything_is_recorded_there_are_no_others() => Assert.Empty(await Store.ReadOthersAsync());

    [SkippableFact]
    public async Task Several_changes_are_recorded_in_their_order_at_once()
    {
        await using var session = await Store.OpenAsync(RecordedChanges.Owner);

        await session.RecordAsync(RecordedChanges.All);
        await session.RecordAsync([]);

        Assert.Equal(RecordedChanges.Prefixes(HeadOffice.NoState(), RecordedChanges.All)[^1], (await Store.ReadAsync()).Text());
    }

    [SkippableFact]
    public async Task A_closed_session_records_nothing()
    {
        var session = await Store.OpenAsync(RecordedChanges.Owner);
        await session.DisposeAsync();
        await session.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => session.RecordAsync(RecordedChanges.Numbered(1)));
        Assert.True((await Store.ReadAsync()).IsEmpty);
    }

    private protected IStateStore StoreOf(DeploymentDocument document) => Backend.StoreOf(document, null);
}
