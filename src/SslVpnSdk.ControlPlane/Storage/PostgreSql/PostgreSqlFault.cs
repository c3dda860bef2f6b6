using System.Data.Common;

namespace SslVpnSdk.ControlPlane.Storage.PostgreSql;

/// <summary>What is wrong with the database, as the control plane says it.</summary>
internal static class PostgreSqlFault
{
    public static ControlPlaneStorageException Of(string path, DbException exception)
    {
        var (fault, remedy) = PostgreSqlWords.Of(exception);
        return new ControlPlaneStorageException(path, fault, remedy, exception);
    }

    /// <summary>A commit was asked for, and the connection lost before the answer came.</summary>
    public static ControlPlaneStorageException OfCommit(string path, DbException exception) => new(
        path,
        "the connection was lost while the change was committed, so it is not known whether it was done",
        "Call again with the same ClientToken, which does it only if it was not done; without one, look first.",
        exception)
    {
        IsOutcomeUnknown = true,
    };
}
