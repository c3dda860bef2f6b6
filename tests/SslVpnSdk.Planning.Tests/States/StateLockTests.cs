using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.States;

public sealed class StateLockTests : StateFolderTest
{
    private IStateStore Store => Office;

    [Fact]
    public async Task A_lock_of_a_run_that_does_not_say_who_it_is_still_keeps_others_out()
    {
        await using var held = new FileStream(Office.LockPath, FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        var error = await Assert.ThrowsAsync<DeploymentStateException>(() => Store.OpenAsync(RecordedChanges.Owner));

        Assert.StartsWith($"{Office.LockPath}: another run holds the lock and does not say who it is; nothing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lock_left_by_a_dead_process_is_told_and_blocks_nobody()
    {
        await LeaveLockAsync();

        Assert.Equal(
            "nobody holds the lock: apply by ana@build-3 (process 4711), which took it at 2026-11-23 15:04:05Z, ended without giving it back",
            (await Store.LookAtLockAsync()).ToString());
        await Office.RecordAsync(RecordedChanges.Numbered(1));
        Assert.Equal(StateLockStatus.Free, await Store.LookAtLockAsync());
    }

    [Fact]
    public async Task Somebody_who_only_looks_keeps_nobody_out_and_is_not_taken_for_who_died()
    {
        await LeaveLockAsync();
        var looking = new FileStream(Office.LockPath, FileMode.Open, FileAccess.Write, FileShare.None);

        using var taken = StateLock.Take(Office.LockPath, RecordedChanges.Owner with { Id = "another" }, pause: looking.Dispose);

        Assert.Equal("another", (await Store.LookAtLockAsync()).Owner!.Id);
    }

    [Fact]
    public async Task A_lock_left_by_a_dead_process_can_be_forgotten()
    {
        await LeaveLockAsync();

        await Store.UnlockAsync(await Store.LookAtLockAsync());

        Assert.Equal(StateLockStatus.Free, await Store.LookAtLockAsync());
    }

    [Fact]
    public async Task A_lock_of_a_living_process_is_not_taken_away()
    {
        await using var session = await Store.OpenAsync(RecordedChanges.Owner);

        var error = await Assert.ThrowsAsync<DeploymentStateException>(async () => await Store.UnlockAsync(await Store.LookAtLockAsync()));

        Assert.Equal(
            $"{Office.LockPath}: apply by ana@build-3 (process 4711) has held the lock since 2026-11-23 15:04:05Z. It is at work, and its end releases the lock: "
            + "end process 4711 on build-3, or wait for it.",
            error.Message);
    }

    [Fact]
    public async Task A_state_that_cannot_be_used_is_not_left_locked()
    {
        await File.WriteAllTextAsync(Office.Path, "{");
        await Assert.ThrowsAsync<DeploymentStateException>(() => Store.OpenAsync(RecordedChanges.Owner));

        Assert.Equal(StateLockStatus.Free, await Store.LookAtLockAsync());
    }

    /// <summary>What stays when a process dies: the system releases the lock, and nobody deletes the file that says who had it.</summary>
    private async Task LeaveLockAsync()
    {
        await using var session = await Store.OpenAsync(RecordedChanges.Owner);
        var text = await File.ReadAllTextAsync(Office.LockPath + ".json");
        await session.DisposeAsync();
        await File.WriteAllTextAsync(Office.LockPath + ".json", text);
    }
}
