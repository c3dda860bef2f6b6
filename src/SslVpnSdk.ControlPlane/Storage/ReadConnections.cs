using System.Collections.Concurrent;
using System.Data.Common;

namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>Reads at the same time on connections that are kept. Each read sees what was committed before it began, and nothing later.</summary>
internal sealed class ReadConnections(Store store) : IDisposable
{
    /// <summary>More reads at once than processors would only take connections from others.</summary>
    private readonly SemaphoreSlim _free = new(Math.Max(4, 2 * Environment.ProcessorCount));
    private readonly ConcurrentStack<StoreConnection> _idle = [];
    private volatile bool _isClosed;

    public async Task<T> RunAsync<T>(Func<StateTransaction, T> read, CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return store.IsLocal
                ? store.Guard(() => Run(read))
                : await Task.Run(() => store.Guard(() => Run(read)), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _free.Release();
        }
    }

    /// <summary>Closes the connections; those in use when they are given back.</summary>
    public void Dispose()
    {
        _isClosed = true;
        Clear();
    }

    private T Run<T>(Func<StateTransaction, T> read)
    {
        var connection = Begin();
        var isWhole = false;
        try
        {
            var result = read(connection.State);
            isWhole = true;
            return result;
        }
        catch (Exception exception) when (exception is not DbException)
        {
            isWhole = true;
            throw;
        }
        finally
        {
            End(connection, isWhole);
        }
    }

    /// <summary>Begins to read. A connection that was lost while it was idle is no error when another can be made.</summary>
    private StoreConnection Begin()
    {
        while (_idle.TryPop(out var kept))
        {
            try
            {
                kept.Execute(store.BeginRead);
                return kept;
            }
            catch (DbException exception) when (store.IsLost(exception))
            {
                kept.Dispose();
            }
            catch
            {
                kept.Dispose();
                throw;
            }
        }

        var connection = store.Connect();
        try
        {
            connection.Execute(store.BeginRead);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void End(StoreConnection connection, bool isWhole)
    {
        try
        {
            if (isWhole)
            {
                connection.Execute("COMMIT");
            }
        }
        catch (DbException)
        {
            isWhole = false;
        }

        if (isWhole)
        {
            _idle.Push(connection);
        }
        else
        {
            connection.Dispose();
        }

        if (_isClosed)
        {
            Clear();
        }
    }

    private void Clear()
    {
        while (_idle.TryPop(out var connection))
        {
            connection.Dispose();
        }
    }
}
