using SslVpnSdk.Documents;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.States;

/// <summary>A state that was kept becomes the state again, wherever states are.</summary>
public abstract class StateRestoreTests : IDisposable
{
    private readonly string _kept = Directory.CreateTempSubdirectory("sslvpn-kept-").FullName;

    private protected static DeploymentDocument HeadOffice { get; } = ContractDocuments.HeadOffice;

    private protected abstract IStateBackend Backend { get; }

    private protected IStateStore Store => Backend.StoreOf(HeadOffice, null);

    private protected StateRestore Restore => new(Backend, HeadOffice);

    private protected string FilePath => Path.Combine(_kept, "kept.json");

    [SkippableFact]
    public async Task A_state_that_was_kept_becomes_the_state_with_a_higher_serial()
    {
        await Store.RecordAsync(RecordedChanges.All);
        var before = await KeepAsync();
        await Store.RecordAsync(RecordedChanges.Numbered(1), RecordedChanges.Numbered(2));

        var restored = await RestoreAsync();

        Assert.Equal((before.Identified(null, 10).Text(), before.Lineage), ((await Store.ReadAsync()).Text(), (await Store.ReadAsync()).Lineage));
        Assert.Equal((restored.State.Text(), 10), ((await Store.ReadAsync()).Text(), restored.State.Serial));
        await Store.RecordAsync(RecordedChanges.Numbered(3));
        Assert.Equal(11, (await Store.ReadAsync()).Serial);
    }

    [SkippableFact]
    public async Task A_later_state_than_the_one_that_is_there_keeps_ahead_too()
    {
        await Store.RecordAsync(RecordedChanges.Numbered(1));
        var early = await KeepAsync();
        await Store.RecordAsync(RecordedChanges.Numbered(2));
        await KeepAsync(early.Identified(early.Lineage, 40));

        Assert.Equal(41, (await RestoreAsync()).State.Serial);
    }

    [SkippableFact]
    public async Task Where_nothing_is_recorded_a_state_is_restored_with_its_lineage()
    {
        await KeepAsync(HeadOffice.NoState().Identified("0123", 5).With(RecordedChanges.Numbered(1)));

        var restored = await RestoreAsync();

        Assert.Equal((7L, "0123", null), (restored.State.Serial, (await Store.ReadAsync()).Lineage, restored.Kept));
    }

    [SkippableFact]
    public async Task A_state_of_another_lineage_is_restored_only_when_that_is_asked()
    {
        await Store.RecordAsync(RecordedChanges.Numbered(1));
        var present = await Store.ReadAsync();
        await KeepAsync(HeadOffice.NoState().Identified("0123", 0).With(RecordedChanges.Numbered(2)));

        Assert.Equal(
            $"{Store.Location}: the state that is there has lineage {present.Lineage}, and the one to restore 0123: it is no earlier one of the same. "
            + "Restore another file; or use --force, where this one is meant. Nothing was changed.",
            await ErrorAsync(() => Restore.ReadAsync(FilePath)));
        Assert.EndsWith("Nothing was changed.", await ErrorAsync(async () => await Restore.RestoreAsync(await Restore.ReadAsync(FilePath, isForced: true))), StringComparison.Ordinal);
        Assert.Equal(present.Text(), (await Store.ReadAsync()).Text());

        await RestoreAsync(isForced: true);

        Assert.Equal((2L, "0123", "vsc-2"), ((await Store.ReadAsync()).Serial, (await Store.ReadAsync()).Lineage, (await Store.ReadAsync()).Resources.Values.Single().Id));
    }

    [SkippableFact]
    public async Task While_another_run_holds_the_lock_nothing_is_restored()
    {
        await Store.RecordAsync(RecordedChanges.Numbered(1));
        await KeepAsync();
        var state = await Restore.ReadAsync(FilePath);
        await using var session = await Store.OpenAsync(RecordedChanges.Owner);

        Assert.Contains(": apply by ana@build-3 (process 4711) has held the lock since ", await ErrorAsync(() => Restore.RestoreAsync(state)), StringComparison.Ordinal);
        Assert.Equal(1, (await Store.ReadAsync()).Serial);
    }

    [SkippableFact]
    public async Task The_lock_is_free_afterwards()
    {
        await KeepAsync(HeadOffice.NoState().Identified("0123", 5));

        await RestoreAsync();

        Assert.Equal(StateLockStatus.Free, await Store.LookAtLockAsync());
    }

    public void Dispose()
    {
        Directory.Delete(_kept, recursive: true);
        GC.SuppressFinalize(this);
    }

    private protected async Task<RestoredState> RestoreAsync(bool isForced = false) =>
        await Restore.RestoreAsync(await Restore.ReadAsync(FilePath, isForced), isForced);

    /// <summary>Keeps a state in the file; the one that is there when none is given.</summary>
    private protected async Task<DeploymentState> KeepAsync(DeploymentState? state = null, string? endpoint = null)
    {
        state ??= await Store.ReadAsync();
        await File.WriteAllBytesAsync(FilePath, new StateSnapshot(state, endpoint).Write());
        return state;
    }

    private protected static async Task<string> ErrorAsync<T>(Func<Task<T>> restore) => (await Assert.ThrowsAsync<DeploymentStateException>(restore)).Message;
}
