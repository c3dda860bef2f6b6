using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SslVpnSdk.ControlPlane.Tests.Storage;

/// <summary>What SQLite counts of the statements of a connection that read records or their numbers.</summary>
internal sealed class ReadStatements(SqliteConnection connection)
{
    /// <summary>SQLITE_STMTSTATUS_RUN, which the library has no name for.</summary>
    private const int StatusRun = 6;

    /// <summary>The steps that its machine took since they were last asked for.</summary>
    public int Steps() => Sum(raw.SQLITE_STMTSTATUS_VM_STEP);

    /// <summary>How many were run since this was last asked for.</summary>
    public int Runs() => Sum(StatusRun);

    private int Sum(int status)
    {
        var sum = 0;
        for (var statement = raw.sqlite3_next_stmt(connection.Handle, null);
            statement is not null;
            statement = raw.sqlite3_next_stmt(connection.Handle, statement))
        {
            if (raw.sqlite3_stmt_readonly(statement) != 0)
            {
                sum += raw.sqlite3_stmt_status(statement, status, 1);
            }
        }

        return sum;
    }
}
