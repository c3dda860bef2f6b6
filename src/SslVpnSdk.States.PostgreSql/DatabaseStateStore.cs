using System.Data;
using Npgsql;

namespace SslVpnSdk.States.PostgreSql;

/// <summary>The state of one deployment in a database.</summary>
internal sealed class DatabaseStateStore(StateDatabaseUrl url, StateIdentity identity) : IStateStore
{
    private readonly DatabaseLock _lock = new(url.Schema, identity.Stack, identity.Environment ?? "");

    public string Location => $"{url.Location} ({(identity.Environment is null ? identity.Stack : $"{identity.Stack}, {identity.Environment}")})";

    public async Task<DeploymentState> ReadAsync(CancellationToken cancellationToken = default)
    {
        await using var connection = await DatabaseConnection.OpenAsync(url, cancellationToken);
        return await connection.DoAsync(async database =>
        {
            await using var snapshot = await database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
            return await StateTables.VersionAsync(database, url, cancellationToken) == 0
                ? identity.NoState
                : (await LoadAsync(database, cancellationToken)).State;
        });
    }

    public async Task<IReadOnlyList<ResourceOwner>> ReadOthersAsync(CancellationToken cancellationToken = default)
    {
        await using var connection = await DatabaseConnection.OpenAsync(url, cancellationToken);
        return await connection.DoAsync(async database => await StateTables.VersionAsync(database, url, cancellationToken) == 0
            ? []
            : await OtherDeployments.ReadAsync(database, Location, identity, cancellationToken));
    }

    public async Task<IStateSession> OpenAsync(StateLockOwner owner, CancellationToken cancellationToken = default)
    {
        var connection = await DatabaseConnection.OpenAsync(url, cancellationToken);
        try
        {
            return await connection.DoAsync(async database =>
            {
                await TakeLockAsync(database, owner, cancellationToken);
                try
                {
                    return new DatabaseStateSession(connection, await LoadAsync(database, cancellationToken), identity, _lock, owner, Location);
                }
                catch (DeploymentStateException)
                {
                    await _lock.ReleaseAsync(database, owner.Id);
                    throw;
                }
            });
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public async Task<RestoredState> ReplaceAsync(DeploymentState state, bool isForced, StateLockOwner owner, CancellationToken cancellationToken = default)
    {
        await using var connection = await DatabaseConnection.OpenAsync(url, cancellationToken);
        await connection.DoAsync(async database =>
        {
            await TakeLockAsync(database, owner, cancellationToken);
            return true;
        });
        try
        {
            return await connection.DoAsync(
                database => new DatabaseStateReplacement(database, identity, _lock, Location).ReplaceAsync(state, isForced, cancellationToken));
        }
        finally
        {
            await _lock.EndAsync(connection, owner.Id);
        }
    }

    public async Task<StateLockStatus> LookAtLockAsync(CancellationToken cancellationToken = default)
    {
        await using var connection = await DatabaseConnection.OpenAsync(url, cancellationToken);
        return await connection.DoAsync(async database => await StateTables.VersionAsync(database, url, cancellationToken) == 0
            ? StateLockStatus.Free
            : await _lock.LookAsync(database, cancellationToken));
    }

    public async Task UnlockAsync(StateLockStatus seen, CancellationToken cancellationToken = default)
    {
        await using var connection = await DatabaseConnection.OpenAsync(url, cancellationToken);
        await connection.DoAsync(async database =>
        {
            if (await StateTables.VersionAsync(database, url, cancellationToken) == 0)
            {
                return 0;
            }

            var now = await _lock.LookAsync(database, cancellationToken);
            if (now.IsHeld && now.Owner?.Id != seen.Owner?.Id)
            {
                throw new DeploymentStateException($"{Location}: the lock has another holder by now: {now}; it was not taken away. Look again.");
            }

            if (now.IsHeld && !await _lock.EndHolderAsync(database, cancellationToken))
            {
                throw new DeploymentStateException(
                    $"{Location}: {now}; its connection was told to end and has not ended yet. Look again, or ask the administrator of the database.");
            }

            return seen.Owner is { } owner ? await _lock.ForgetAsync(database, owner.Id) : 0;
        });
    }

    private async Task TakeLockAsync(NpgsqlConnection database, StateLockOwner owner, CancellationToken cancellationToken)
    {
        await StateTables.EnsureAsync(database, url, cancellationToken);
        if (!await _lock.TryTakeAsync(database, owner, cancellationToken))
        {
            throw new DeploymentStateException(
                $"{Location}: {await _lock.LookAsync(database, cancellationToken) with { IsHeld = true }}; nothing was changed. "
                + "Wait for its end, then plan again; 'sslvpn unlock' ends it.");
        }
    }

    private async Task<StoredState> LoadAsync(NpgsqlConnection database, CancellationToken cancellationToken)
    {
        var stored = await StoredState.LoadAsync(database, Location, identity, cancellationToken);
        return stored with
        {
            State = identity.Check(stored.State, stored.Endpoint, Location, "another database or schema", "'endpoint' in the table sslvpn_deployments"),
        };
    }
}
