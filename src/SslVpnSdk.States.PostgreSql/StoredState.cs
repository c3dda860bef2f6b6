using System.Text.Json;
using Npgsql;

namespace SslVpnSdk.States.PostgreSql;

/// <summary>What the tables hold of a deployment.</summary>
/// <param name="Deployment">The number of the deployment; null when it has no row.</param>
/// <param name="State">The state.</param>
/// <param name="Endpoint">Where the control plane is; null for the embedded one.</param>
internal sealed record StoredState(long? Deployment, DeploymentState State, string? Endpoint)
{
    /// <exception cref="DeploymentStateException">A row cannot be read.</exception>
    public static async Task<StoredState> LoadAsync(NpgsqlConnection database, string location, StateIdentity identity, CancellationToken cancellationToken)
    {
        var deployments = await RowsAsync(
            database,
            "SELECT id, region, endpoint, lineage, serial FROM sslvpn_deployments WHERE stack = $1 AND environment = $2",
            [identity.Stack, identity.Environment ?? ""],
            row => new StoredState(
                row.GetInt64(0),
                DeploymentState.Empty(identity.Stack, identity.Environment, row.GetString(1)).Identified(row.GetString(3), row.GetInt64(4)),
                Text(row, 2)),
            cancellationToken);
        if (deployments is not [var deployment])
        {
            return new StoredState(null, identity.NoState, identity.Endpoint);
        }

        try
        {
            var resources = await RowsAsync(
                database,
                "SELECT type, name, id, issued_for, protect, awaits_bundle, attributes FROM sslvpn_resources WHERE deployment = $1",
                [deployment.Deployment],
                row => new StateFileResource
                {
                    Type = row.GetString(0),
                    Name = row.GetString(1),
                    Id = row.GetString(2),
                    IssuedFor = Text(row, 3),
                    Protect = Truth(row, 4),
                    AwaitsBundle = Truth(row, 5),
                    Attributes = Text(row, 6) is { } attributes ? JsonSerializer.Deserialize<OrderedDictionary<string, string>>(attributes) : null,
                }.ToResource(),
                cancellationToken);
            var intents = await RowsAsync(
                database,
                "SELECT type, name, action, client_token, request, issued_for, protect FROM sslvpn_intents WHERE deployment = $1",
                [deployment.Deployment],
                row => new StateFileIntent
                {
                    Type = row.GetString(0),
                    Name = row.GetString(1),
                    Action = row.GetString(2),
                    ClientToken = row.GetString(3),
                    Request = row.GetString(4),
                    IssuedFor = Text(row, 5),
                    Protect = Truth(row, 6),
                }.ToIntent(),
                cancellationToken);
            return deployment with { State = deployment.State.Holding(resources, intents) };
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            throw new DeploymentStateException(
                $"{location}: the state is damaged ({exception.Message}). Put back a snapshot of the table sslvpn_snapshots; nothing was changed.", exception);
        }
    }

    private static async Task<List<T>> RowsAsync<T>(
        NpgsqlConnection database, string sql, object?[] parameters, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        await using var command = DatabaseConnection.Execute(database, sql, parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private static bool? Truth(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetBoolean(column);

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
