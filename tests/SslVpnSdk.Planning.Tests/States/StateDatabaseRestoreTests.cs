using System.Text;
using Npgsql;
using SslVpnSdk.ControlPlane.Tests.Stores;
using SslVpnSdk.States;
using SslVpnSdk.States.PostgreSql;

namespace SslVpnSdk.Planning.Tests.States;

public sealed class StateDatabaseRestoreTests : StateRestoreTests
{
    private readonly DatabaseSchema _database = new();

    private protected override IStateBackend Backend => _database.Backend;

    private string Schema => _database.Connection;

    [SkippableFact]
    public async Task A_snapshot_of_the_table_is_a_file_that_is_restored_and_the_state_before_is_a_snapshot()
    {
        await Store.RecordAsync(RecordedChanges.Numbered(1));
        await Store.RecordAsync(RecordedChanges.Numbered(2));
        await File.WriteAllBytesAsync(FilePath, await SnapshotAsync(1));

        var restored = await RestoreAsync();

        Assert.Equal((3L, 1, "serial 2 of the table sslvpn_snapshots"), (restored.State.Serial, (await Store.ReadAsync()).Resources.Count, restored.Kept));
        Assert.Equal(2, StateSnapshot.Read("", await SnapshotAsync(2)).State.Resources.Count);
    }

    [SkippableFact]
    public async Task A_snapshot_is_restored_in_place_of_rows_that_cannot_be_understood_which_are_kept()
    {
        await Store.RecordAsync(RecordedChanges.Numbered(1));
        await KeepAsync();
        PostgreSqlServer.Execute(Schema, "UPDATE sslvpn_resources SET type = 'x'");

        var state = await Restore.ReadAsync(FilePath);
        await Restore.RestoreAsync(state);

        Assert.Contains(": the state is damaged ('x' is no type of resource). ", state.Fault, StringComparison.Ordinal);
        Assert.Equal("vsc-1", (await Store.ReadAsync()).Resources.Values.Single().Id);
        Assert.Contains("\"type\": \"x\"", Encoding.UTF8.GetString(await SnapshotAsync(1)), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_state_of_another_control_plane_is_told_and_replaced_when_that_is_asked()
    {
        await Backend.StoreOf(HeadOffice, new Uri("https://vpc.aliyuncs.com")).RecordAsync(RecordedChanges.Numbered(1));
        await KeepAsync(HeadOffice.NoState().Identified("0123", 0).With(RecordedChanges.Numbered(2)));

        Assert.Contains(": the state is of the control plane at https://vpc.aliyuncs.com, ", (await Restore.ReadAsync(FilePath)).Fault, StringComparison.Ordinal);
        Assert.Contains(": it is no earlier one of the same. ", await ErrorAsync(() => RestoreAsync()), StringComparison.Ordinal);
        await RestoreAsync(isForced: true);

        Assert.Equal("vsc-2", (await Store.ReadAsync()).Resources.Values.Single().Id);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_told()
    {
        await KeepAsync(HeadOffice.NoState().Identified("0123", 0));

        var error = await ErrorAsync(() => new StateRestore(new StateDatabase("postgres://127.0.0.1:1/states"), HeadOffice).ReadAsync(FilePath));

        Assert.StartsWith("postgres://127.0.0.1:1/states: it cannot be reached, or the connection was lost. Nothing was changed. ", error, StringComparison.Ordinal);
    }

    private async Task<byte[]> SnapshotAsync(long serial)
    {
        await using var connection = new NpgsqlConnection(Schema);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"SELECT content FROM sslvpn_snapshots WHERE serial = {serial}", connection);
        return Encoding.UTF8.GetBytes((string)(await command.ExecuteScalarAsync())!);
    }
}
