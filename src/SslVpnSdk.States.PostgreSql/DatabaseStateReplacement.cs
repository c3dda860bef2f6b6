using Npgsql;

namespace SslVpnSdk.States.PostgreSql;

/// <summary>Puts a state in the place of the one that the tables hold, in one transaction of the connection that holds the lock.</summary>
internal sealed class DatabaseStateReplacement(NpgsqlConnection database, StateIdentity identity, DatabaseLock held, string location)
{
    public async Task<RestoredState> ReplaceAsync(DeploymentState state, bool isForced, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginTransactionAsync(cancellationToken);
        var present = await StoredState.RowOfAsync(database, identity, cancellationToken);
        var next = (present is null ? new StateRemains(null, 0) : StateRemains.Of(present.State)).Next(state, isForced, location);
        var kept = present is null || present.State.Serial == 0 ? null : await KeepAsync(present, cancellationToken);
        await WriteAsync(next);
        await transaction.CommitAsync(cancellationToken);
        return new RestoredState(next, kept);
    }

    /// <summary>Keeps the rows as they are, also those of a state that cannot be understood.</summary>
    private async Task<string> KeepAsync(StoredState present, CancellationToken cancellationToken)
    {
        var (resources, intents) = await StoredState.RowsOfAsync(database, present.Deployment!.Value, cancellationToken);
        var content = new StateFileContent
        {
            FormatVersion = StateFileContent.CurrentFormatVersion,
            Lineage = present.State.Lineage,
            Serial = present.State.Serial,
            Stack = identity.Stack,
            Environment = identity.Environment,
            Region = present.State.Region,
            Endpoint = present.Endpoint,
            Resources = [.. resources.OrderBy(row => row.Type, StringComparer.Ordinal).ThenBy(row => row.Name, StringComparer.Ordinal)],
            Pending = [.. intents.OrderBy(row => row.Type, StringComparer.Ordinal).ThenBy(row => row.Name, StringComparer.Ordinal)],
        };
        await KeptSnapshots.AddAsync(database, present.Deployment.Value, present.State.Serial, StateSnapshot.Write(content));
        return $"serial {present.State.Serial} of the table sslvpn_snapshots";
    }

    private async Task WriteAsync(DeploymentState state)
    {
        var deployment = (long?)await DatabaseConnection.Execute(
            database,
            "INSERT INTO sslvpn_deployments (stack, environment, region, endpoint, lineage, serial) SELECT $2, $3, $4, $5, $6, $7 WHERE " + DatabaseLock.IsHeldHere
                + " ON CONFLICT (stack, environment) DO UPDATE SET region = EXCLUDED.region, endpoint = EXCLUDED.endpoint, lineage = EXCLUDED.lineage, "
                + "serial = EXCLUDED.serial RETURNING id",
            held.Name,
            identity.Stack,
            identity.Environment ?? "",
            state.Region,
            identity.Endpoint,
            state.Lineage,
            state.Serial).ExecuteScalarAsync() ?? throw new DeploymentStateException(
                $"{location}: this run does not hold the lock any more; nothing was changed. Do not use a pooler that shares connections between transactions; then run again.");
        await using var batch = new NpgsqlBatch(database);
        batch.BatchCommands.Add(DatabaseConnection.Batched("DELETE FROM sslvpn_resources WHERE deployment = $1", deployment));
        batch.BatchCommands.Add(DatabaseConnection.Batched("DELETE FROM sslvpn_intents WHERE deployment = $1", deployment));
        var changes = state.Resources.Values.Select(resource => new StateChange { Made = resource })
            .Concat(state.Pending.Values.Select(intent => new StateChange { Begun = intent }));
        foreach (var statement in changes.SelectMany(change => ChangeStatements.Of(deployment, change)))
        {
            batch.BatchCommands.Add(statement);
        }

        await batch.ExecuteNonQueryAsync();
    }
}
