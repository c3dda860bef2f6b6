using System.Security.Cryptography;
using Npgsql;

namespace SslVpnSdk.States.PostgreSql;

/// <summary>A state in a database that is being changed. The connection holds the lock: with it the session ends.</summary>
internal sealed class DatabaseStateSession : IStateSession
{
    private readonly DatabaseConnection _connection;
    private readonly StateIdentity _identity;
    private readonly DatabaseLock _lock;
    private readonly StateLockOwner _owner;
    private readonly string _location;
    private readonly string? _endpoint;
    private readonly ChangeQueue _queue;
    private long? _deployment;
    private bool _isPrepared;
    private bool _isDisposed;

    public DatabaseStateSession(
        DatabaseConnection connection, StoredState stored, StateIdentity identity, DatabaseLock held, StateLockOwner owner, string location)
    {
        _connection = connection;
        _identity = identity;
        _lock = held;
        _owner = owner;
        _location = location;
        _deployment = stored.Deployment;
        _endpoint = stored.Endpoint;
        var lineage = stored.State.Lineage ?? RandomNumberGenerator.GetHexString(32, lowercase: true);
        _queue = new ChangeQueue(stored.State.Identified(lineage, stored.State.Serial), WriteAsync);
    }

    public DeploymentState State => _queue.State;

    public Task RecordAsync(StateChange change) => _queue.RecordAsync(change);

    public Task RecordAsync(IReadOnlyList<StateChange> changes) => _queue.RecordAsync(changes);

    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        await _queue.CloseAsync();
        await _lock.EndAsync(_connection, _owner.Id);
        await _connection.DisposeAsync();
    }

    private async Task WriteAsync(DeploymentState before, IReadOnlyList<StateChange> changes) => await _connection.DoAsync(
        async database =>
        {
            await using var transaction = await database.BeginTransactionAsync();
            if (!_isPrepared)
            {
                await PrepareAsync(database, before);
            }

            await using var batch = new NpgsqlBatch(database);
            batch.BatchCommands.Add(DatabaseConnection.Batched(
                $"UPDATE sslvpn_deployments SET serial = $2 WHERE id = $3 AND lineage = $4 AND serial = $5 AND {DatabaseLock.IsHeldHere}",
                _lock.Name,
                before.Serial + changes.Count,
                _deployment,
                before.Lineage,
                before.Serial));
            foreach (var statement in changes.SelectMany(change => ChangeStatements.Of(_deployment!.Value, change)))
            {
                batch.BatchCommands.Add(statement);
            }

            await batch.ExecuteNonQueryAsync();
            if (batch.BatchCommands[0].RecordsAffected != 1)
            {
                throw new DeploymentStateException(
                    $"{_location}: this run does not hold the lock any more, or another one changed the state meanwhile. What was recorded before is kept, and nothing "
                    + "more is written. Do not use a pooler that shares connections between transactions; then run again.");
            }

            await transaction.CommitAsync();
            return _isPrepared = true;
        },
        "What was recorded before is kept.");

    /// <summary>Makes the row of the deployment, and keeps the state that the session found.</summary>
    private async Task PrepareAsync(NpgsqlConnection database, DeploymentState before)
    {
        _deployment = (long?)await DatabaseConnection.Execute(
            database,
            "INSERT INTO sslvpn_deployments (stack, environment, region, endpoint, lineage, serial) VALUES ($1, $2, $3, $4, $5, $6) "
                + "ON CONFLICT (stack, environment) DO UPDATE SET region = EXCLUDED.region, endpoint = EXCLUDED.endpoint RETURNING id",
            _identity.Stack,
            _identity.Environment ?? "",
            before.Region,
            _identity.Endpoint,
            before.Lineage,
            before.Serial).ExecuteScalarAsync();
        if (before.Serial > 0)
        {
            await KeptSnapshots.AddAsync(database, _deployment!.Value, before.Serial, new StateSnapshot(before, _endpoint).Write());
        }
    }
}
