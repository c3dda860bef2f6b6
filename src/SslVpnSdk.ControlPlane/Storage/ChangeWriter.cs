using System.Data.Common;
using System.Runtime.ExceptionServices;

namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>Does batches of changes, each in one transaction on the one connection that changes state.</summary>
internal sealed class ChangeWriter(Store store) : IDisposable
{
    private StoreConnection? _connection;

    /// <summary>Does the changes and commits them, or leaves each with the error that kept it from being done.</summary>
    /// <returns>Those to be answered; the others were given up by their callers before their turn came.</returns>
    public IReadOnlyList<Change> Write(IReadOnlyList<Change> batch)
    {
        var done = new List<Change>(batch.Count);
        var isCommitting = false;
        try
        {
            var connection = Begin();
            foreach (var change in batch.Where(change => change.TryTake()))
            {
                done.Add(change);
                Run(change, connection, isAlone: batch.Count == 1);
            }

            isCommitting = done.Exists(change => change.Error is null);
            connection.Execute(isCommitting ? "COMMIT" : "ROLLBACK");
        }
        catch (Exception exception)
        {
            Close();
            done.AddRange(batch.Where(change => change.TryTake()));
            foreach (var change in done.Where(change => isCommitting || change.Error is null))
            {
                change.Error = isCommitting && exception is DbException fault ? store.CommitFaultOf(fault) : store.FaultOf(exception);
            }
        }

        return done;
    }

    public void Dispose() => Close();

    /// <summary>Connects when the last connection did not last.</summary>
    private StoreConnection Begin()
    {
        var isKept = _connection is not null;
        _connection ??= store.Connect();
        try
        {
            _connection.Execute(store.BeginChange);
        }
        catch (DbException exception) when (isKept && store.IsLost(exception))
        {
            // It was lost while nothing was done with it; the database may be there again.
            Close();
            _connection = store.Connect();
            _connection.Execute(store.BeginChange);
        }

        return _connection;
    }

    /// <summary>Does one change. One that fails undoes what it did, and nothing that others did before it.</summary>
    private void Run(Change change, StoreConnection connection, bool isAlone)
    {
        if (isAlone)
        {
            change.Run(connection.State);
        }
        else
        {
            connection.Execute("SAVEPOINT change");
            if (!change.Run(connection.State))
            {
                Undo(change, connection);
            }

            connection.Execute("RELEASE SAVEPOINT change");
        }

        if (change.Error is { } error)
        {
            change.Error = store.FaultOf(error);
        }
    }

    private static void Undo(Change change, StoreConnection connection)
    {
        try
        {
            connection.Execute("ROLLBACK TO SAVEPOINT change");
        }
        catch (DbException) when (change.Error is DbException cause)
        {
            // The fault has ended the transaction, and nothing of the batch is left.
            change.Error = null;
            ExceptionDispatchInfo.Throw(cause);
        }
    }

    private void Close()
    {
        _connection?.Dispose();
        _connection = null;
    }
}
