using Microsoft.Data.Sqlite;

namespace SslVpnSdk.ControlPlane.Storage.Sqlite;

/// <summary>The words for what is wrong with the file.</summary>
internal static class SqliteFault
{
    private const int Busy = 5;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static ControlPlaneStorageException Of(string path, SqliteException exception)
    {
        var (fault, remedy) = exception.SqliteErrorCode switch
        {
            Busy => ("another process keeps it locked", "Wait until that process is done, and run again."),
            ReadOnly => ("it cannot be written", "Get the right to write to it, or name another folder."),
            Corrupt or NotADatabase => ("it is no database, or it is damaged", "Put back a copy, or name another folder."),
            Full => ("the disk is full", "Make room, and run again."),
            CannotOpen => ("it cannot be opened", "Name a folder that you may write to, without a folder of that name in it."),
            _ => ($"SQLite reports error {exception.SqliteExtendedErrorCode}", "Check the disk, or name another folder."),
        };
        return new ControlPlaneStorageException(path, fault, remedy, exception);
    }
}
