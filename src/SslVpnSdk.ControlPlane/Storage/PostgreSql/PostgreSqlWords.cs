using System.Data.Common;
using Npgsql;

namespace SslVpnSdk.ControlPlane.Storage.PostgreSql;

/// <summary>The words for what a PostgreSQL database says is wrong: of the control plane's, and of one with states.</summary>
internal static class PostgreSqlWords
{
    /// <summary>The last error an administrator's or the server's end of a connection is reported with, before nothing is.</summary>
    private const string OperatorIntervention = "57";

    private const string IdleInTransaction = "25P03";

    /// <summary>What is wrong, and what to do.</summary>
    public static (string Fault, string Remedy) Of(DbException exception) =>
        exception.SqlState switch
        {
            PostgresErrorCodes.LockNotAvailable => ("another process keeps it locked", "Wait until that process is done, and run again."),
            PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                ("it does not accept the user or the password", "Correct them in the connection string."),
            PostgresErrorCodes.InvalidCatalogName => ("there is no such database", "Make it, or name another one."),
            PostgresErrorCodes.InvalidSchemaName => ("there is no schema to make tables in", "Make the schema that the search path names."),
            PostgresErrorCodes.InsufficientPrivilege => ("the user may not do what is needed", "Grant the user all rights on the schema."),
            PostgresErrorCodes.ReadOnlySqlTransaction => ("it is read-only", "Name the primary server."),
            PostgresErrorCodes.TooManyConnections => ("it has no connection left", "Raise its max_connections, or close others."),
            PostgresErrorCodes.DiskFull => ("the disk is full", "Make room, and run again."),
            _ when IsLost(exception) => ("it cannot be reached, or the connection was lost", "Check that the server runs at that address, and run again."),
            { } state => ($"PostgreSQL reports error {state}: {FirstLine(exception)}", "Check the database, or name another one."),
            null => ($"the connection failed: {FirstLine(exception)}", "Check the connection string, and run again."),
        };

    /// <summary>Whether the connection ended: what the server says when it ends one, or that it said nothing any more.</summary>
    public static bool IsLost(DbException exception) => exception switch
    {
        PostgresException error => error.SqlState.StartsWith(OperatorIntervention, StringComparison.Ordinal) || error.SqlState == IdleInTransaction,
        NpgsqlException => true,
        _ => false,
    };

    private static string FirstLine(DbException exception) => (exception as PostgresException)?.MessageText ?? exception.Message.Split('\n')[0];
}
