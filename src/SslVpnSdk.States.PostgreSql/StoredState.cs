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
        if (await RowOfAsync(database, identity, cancellationToken) is not { } deployment)
        {
            return new StoredState(null, identity.NoState, identity.Endpoint);
        }

        try
        {
            var (resources, intents) = await RowsOfAsync(database, deployment.Deployment!.Value, cancellationToken);
            return deployment with { State = deployment.State.Holding(resources.Select(row => row.ToResource()), intents.Select(row => row.ToIntent())) };
        }
        catch (FormatException exception)
        {
            throw new DeploymentStateException(
                $"{location}: the state is damaged ({exception.Message}). Put back a snapshot of the table sslvpn_snapshots with 'sslvpn restore'; nothing was changed.", exception)
            {
                IsReplaceable = true,
            };
        }
    }

    /// <summary>The deployment with nothing in it; null when it has no row.</summary>
    public static async Task<StoredState?> RowOfAsync(NpgsqlConnection database, StateIdentity identity, CancellationToken cancellationToken) => (await RowsAsync(
        database,
        "SELECT id, region, endpoint, lineage, serial FROM sslvpn_deployments WHERE stack = $1 AND environment = $2",
        [identity.Stack, identity.Environment ?? ""],
        row => new StoredState(
            row.GetInt64(0),
            DeploymentState.Empty(identity.Stack, identity.Environment, row.GetString(1)).Identified(row.GetString(3), row.GetInt64(4)),
            Text(row, 2)),
        cancellationToken)).SingleOrDefault();

    /// <summary>The resources and the calls under way of a deployment, whether they can be understood or not.</summary>
    public static async Task<(IReadOnlyList<StateFileResource> Resources, IReadOnlyList<StateFileIntent> Intents)> RowsOfAsync(
        NpgsqlConnection database, long deployment, CancellationToken cancellationToken) => (
        await RowsAsync(
            database,
            "SELECT type, name, id, issued_for, protect, awaits_bundle, attributes FROM sslvpn_resources WHERE deployment = $1",
            [deployment],
            row => new StateFileResource
            {
                Type = row.GetString(0),
                Name = row.GetString(1),
                Id = row.GetString(2),
                IssuedFor = Text(row, 3),
                Protect = Truth(row, 4),
                AwaitsBundle = Truth(row, 5),
                Attributes = AttributesOf(Text(row, 6)),
            },
            cancellationToken),
        await RowsAsync(
            database,
            "SELECT type, name, action, client_token, request, issued_for, protect FROM sslvpn_intents WHERE deployment = $1",
            [deployment],
            row => new StateFileIntent
            {
                Type = row.GetString(0),
                Name = row.GetString(1),
                Action = row.GetString(2),
                ClientToken = row.GetString(3),
                Request = row.GetString(4),
                IssuedFor = Text(row, 5),
                Protect = Truth(row, 6),
            },
            cancellationToken));

    /// <summary>The rows that a query finds.</summary>
    public static async Task<List<T>> RowsAsync<T>(
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

    /// <summary>Attributes that somebody made unreadable are not known; they are no reason to refuse the state.</summary>
    private static OrderedDictionary<string, string>? AttributesOf(string? text)
    {
        try
        {
            return text is null ? null : JsonSerializer.Deserialize<OrderedDictionary<string, string>>(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool? Truth(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetBoolean(column);

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
