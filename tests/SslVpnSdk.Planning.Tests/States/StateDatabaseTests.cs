using Npgsql;
using SslVpnSdk.ControlPlane.Tests.Stores;
using SslVpnSdk.States;
using SslVpnSdk.States.PostgreSql;

namespace SslVpnSdk.Planning.Tests.States;

public sealed class StateDatabaseTests : StateStoreTests
{
    private readonly DatabaseSchema _database = new();

    private protected override IStateBackend Backend => _database.Backend;

    private string Schema => _database.Connection;

    [SkippableFact]
    public async Task A_schema_that_is_missing_is_made()
    {
        PostgreSqlServer.Execute(Schema, "DROP SCHEMA " + new NpgsqlConnectionStringBuilder(Schema).SearchPath);

        await Store.RecordAsync(RecordedChanges.Numbered(1));

        Assert.Single((await Store.ReadAsync()).Resources);
    }

    [SkippableFact]
    public async Task A_session_whose_connection_is_lost_writes_no_more_and_holds_no_lock()
    {
        await using var session = await Store.OpenAsync(RecordedChanges.Owner);
        await session.RecordAsync(RecordedChanges.Numbered(1));
        PostgreSqlServer.Disconnect(Schema);

        var error = await Assert.ThrowsAsync<DeploymentStateException>(() => session.RecordAsync(RecordedChanges.Numbered(2)));
        await Assert.ThrowsAsync<DeploymentStateException>(() => session.RecordAsync(RecordedChanges.Numbered(3)));

        Assert.Contains("it cannot be reached, or the connection was lost. What was recorded before is kept. ", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, session.State.Serial);
        await Store.RecordAsync(RecordedChanges.Numbered(4));
        Assert.Equal(2, (await Store.ReadAsync()).Serial);
    }

    [SkippableFact]
    public async Task A_session_that_lost_its_lock_writes_no_more()
    {
        await using var session = await Store.OpenAsync(RecordedChanges.Owner);
        await session.RecordAsync(RecordedChanges.Numbered(1));
        PostgreSqlServer.Execute(Schema, "UPDATE sslvpn_deployments SET serial = 7");

        var error = await Assert.ThrowsAsync<DeploymentStateException>(() => session.RecordAsync(RecordedChanges.Numbered(2)));

        Assert.Contains(": this run does not hold the lock any more, or another one changed the state meanwhile. ", error.Message, StringComparison.Ordinal);
        Assert.Single((await Store.ReadAsync()).Resources);
    }

    [SkippableFact]
    public async Task A_connection_that_does_not_hold_the_lock_knows_it()
    {
        await using var session = await Store.OpenAsync(RecordedChanges.Owner);
        await using var connection = new NpgsqlConnection(Schema);
        await connection.OpenAsync();
        await using var command = DatabaseConnection.Execute(
            connection, $"SELECT {DatabaseLock.IsHeldHere}", $"{new NpgsqlConnectionStringBuilder(Schema).SearchPath}/head-office/");

        var other = await command.ExecuteScalarAsync();
        await Store.UnlockAsync(await Store.LookAtLockAsync());
        command.CommandText = $"SELECT pg_try_advisory_lock({DatabaseLock.Class}, hashtext($1)) AND {DatabaseLock.IsHeldHere}";
        await command.ExecuteScalarAsync();
        command.CommandText = $"SELECT {DatabaseLock.IsHeldHere}";

        Assert.Equal((false, true), (other, await command.ExecuteScalarAsync()));
    }

    [SkippableFact]
    public async Task A_lock_is_taken_away_by_ending_the_connection_that_holds_it()
    {
        await using var session = await Store.OpenAsync(RecordedChanges.Owner);

        await Store.UnlockAsync(await Store.LookAtLockAsync());

        Assert.Equal(StateLockStatus.Free, await Store.LookAtLockAsync());
        await Store.RecordAsync(RecordedChanges.Numbered(1));
        await Assert.ThrowsAsync<DeploymentStateException>(() => session.RecordAsync(RecordedChanges.Numbered(2)));
        Assert.Equal(1, (await Store.ReadAsync()).Serial);
    }

    [SkippableFact]
    public async Task A_lock_that_has_another_holder_by_now_is_not_taken_away()
    {
        await using var session = await Store.OpenAsync(RecordedChanges.Owner);

        var error = await Assert.ThrowsAsync<DeploymentStateException>(
            () => Store.UnlockAsync(new StateLockStatus(true, RecordedChanges.Owner with { Id = "another" })));

        Assert.Contains(": the lock has another holder by now: apply by ana@build-3", error.Message, StringComparison.Ordinal);
        await session.RecordAsync(RecordedChanges.Numbered(1));
    }

    [SkippableFact]
    public async Task Who_ended_without_giving_the_lock_back_is_told_and_forgotten()
    {
        await using (await Store.OpenAsync(RecordedChanges.Owner))
        {
            PostgreSqlServer.Disconnect(Schema);
        }

        var status = await Store.LookAtLockAsync();
        await Store.UnlockAsync(status);

        Assert.Equal(
            (new StateLockStatus(false, RecordedChanges.Owner), StateLockStatus.Free), (status, await Store.LookAtLockAsync()));
    }

    [SkippableFact]
    public async Task The_states_that_ten_sessions_found_are_kept()
    {
        for (var number = 0; number < 12; number++)
        {
            await Store.RecordAsync(RecordedChanges.Numbered(number));
        }

        await using var connection = new NpgsqlConnection(Schema);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT string_agg(serial::text, ' ' ORDER BY serial) FROM sslvpn_snapshots", connection);
        Assert.Equal("2 3 4 5 6 7 8 9 10 11", await command.ExecuteScalarAsync());
        command.CommandText = "SELECT content FROM sslvpn_snapshots WHERE serial = 11";
        var snapshot = StateSnapshot.Read("11", System.Text.Encoding.UTF8.GetBytes((string)(await command.ExecuteScalarAsync())!));
        Assert.Equal((11L, 11), (snapshot.State.Serial, snapshot.State.Resources.Count));
    }

    [SkippableFact]
    public async Task Tables_of_a_newer_version_are_not_used()
    {
        await Store.RecordAsync();
        PostgreSqlServer.Execute(Schema, "UPDATE sslvpn_state_version SET version = 2");

        var errors = new[]
        {
            await Assert.ThrowsAsync<DeploymentStateException>(() => Store.ReadAsync()),
            await Assert.ThrowsAsync<DeploymentStateException>(() => Store.OpenAsync(RecordedChanges.Owner)),
            await Assert.ThrowsAsync<DeploymentStateException>(() => Store.LookAtLockAsync()),
        };

        Assert.All(errors, error => Assert.EndsWith(": the tables of the states have version 2; this tool knows up to 1; update it.", error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_told_without_a_secret()
    {
        var store = new StateDatabase("postgres://ana:geheim@127.0.0.1:1/states").StoreOf(HeadOffice, null);

        var error = await Assert.ThrowsAsync<DeploymentStateException>(() => store.OpenAsync(RecordedChanges.Owner));

        Assert.Equal(
            "postgres://127.0.0.1:1/states: it cannot be reached, or the connection was lost. Nothing was changed. Check that the server runs at that address, and run again.",
            error.Message);
        Assert.DoesNotContain("geheim", error.ToString(), StringComparison.Ordinal);
    }
}
