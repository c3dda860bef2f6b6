using System.Data.Common;
using System.Text.Json;

namespace SslVpnSdk.ControlPlane.Storage;

/// <summary>Where state is kept: what differs from one database to the other. All else is written once, in SQL that each of them knows.</summary>
internal abstract class Store
{
    /// <summary>The file, or the database on its server, as messages name it.</summary>
    public abstract string Path { get; }

    /// <summary>Whether a read takes no longer than handing it to another thread would: nothing is waited for but this machine's memory and disk.</summary>
    public abstract bool IsLocal { get; }

    /// <summary>Begins a transaction that changes state: the only one at a time, over all processes.</summary>
    public abstract string BeginChange { get; }

    /// <summary>Begins a transaction that reads: it sees the state between two changes.</summary>
    public abstract string BeginRead { get; }

    /// <summary>The column that numbers the records of a table in the order in which they are added.</summary>
    public abstract string PositionColumn { get; }

    /// <summary>The name of that column, also in older tables.</summary>
    public abstract string RowNumber { get; }

    /// <summary>The type of a number of 64 bits.</summary>
    public abstract string NumberType { get; }

    /// <summary>The type of a text whose order is that of its characters' numbers.</summary>
    public abstract string TextType { get; }

    /// <summary>What stands behind the columns of a table.</summary>
    public abstract string TableOptions { get; }

    /// <summary>The same, of a table that is found by its primary key alone.</summary>
    public abstract string KeyedTableOptions { get; }

    /// <summary>What is set on every connection.</summary>
    protected abstract string Settings { get; }

    /// <summary>Connects.</summary>
    /// <exception cref="DbException">The database cannot be reached.</exception>
    public StoreConnection Connect()
    {
        var connection = CreateConnection();
        try
        {
            connection.Open();
            var opened = new StoreConnection(connection);
            opened.ExecuteOnce(Settings);
            return opened;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Brings the database to where transactions can begin on it.</summary>
    public abstract void Prepare(StoreConnection connection);

    /// <summary>The version of the schema: 0 when there is none; null when the database belongs to another program.</summary>
    public abstract int? VersionOf(StoreConnection connection);

    /// <summary>Writes the version of the schema.</summary>
    public abstract void SetVersion(StoreConnection connection, int version);

    /// <summary>The tables there are.</summary>
    public abstract IReadOnlyList<string> Tables(StoreConnection connection);

    /// <summary>Says what is wrong.</summary>
    public abstract ControlPlaneStorageException FaultOf(DbException exception);

    /// <summary>Says what is wrong when a commit has failed.</summary>
    public abstract ControlPlaneStorageException CommitFaultOf(DbException exception);

    /// <summary>Whether the connection is of no use any more, so that another one may do better.</summary>
    public abstract bool IsLost(DbException exception);

    /// <summary>Runs work, and says what is wrong with the store when it cannot go on.</summary>
    public T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is DbException or JsonException)
        {
            throw FaultOf(exception);
        }
    }

    /// <summary>What is wrong with the store, for an error of it; any other exception as it is.</summary>
    public Exception FaultOf(Exception exception) => exception switch
    {
        DbException fault => FaultOf(fault),
        JsonException fault => StorageFault.Unreadable(Path, fault),
        _ => exception,
    };

    /// <summary>A connection that is not open yet.</summary>
    protected abstract DbConnection CreateConnection();
}
