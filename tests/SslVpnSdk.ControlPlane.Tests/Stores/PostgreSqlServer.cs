using System.Diagnostics;
using Npgsql;

namespace SslVpnSdk.ControlPlane.Tests.Stores;

/// <summary>
/// The PostgreSQL of the test run: Debian's package in a temporary folder, reached by a socket in it. It ends with the test process,
/// also when that is killed, because it then loses its standard input.
/// </summary>
internal sealed class PostgreSqlServer
{
    private const string User = "sslvpn";

    private static readonly Lazy<PostgreSqlServer> Running = new(() => new PostgreSqlServer());
    private static int _schemas;

    private readonly string _folder;

    private PostgreSqlServer()
    {
        var binaries = Path.GetDirectoryName(Binary)!;
        _folder = Directory.CreateTempSubdirectory("sslvpn-postgres-").FullName;
        var script = new ProcessStartInfo("/bin/sh")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Stores", "postgres.sh"), binaries, _folder, User },
        };
        var server = Process.Start(script)!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            server.StandardInput.Close();
            server.WaitForExit();
        };
        if (server.StandardOutput.ReadLine() != "ready")
        {
            throw new InvalidOperationException($"PostgreSQL did not start: {File.ReadAllText(Path.Combine(_folder, "log"))}");
        }
    }

    /// <summary>Why there is none; null when there is one.</summary>
    public static string? Missing =>
        OperatingSystem.IsWindows() ? "PostgreSQL is started on Unix only."
        : Binary is null ? "PostgreSQL is not installed. eng/install-programs.sh installs Debian's package 'postgresql' where it may."
        : null;

    private static string? Binary { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateFiles("/usr/lib/postgresql", "postgres", SearchOption.AllDirectories).Order(StringComparer.Ordinal).LastOrDefault()
        : null;

    /// <summary>Makes an empty schema.</summary>
    /// <returns>How to connect to it.</returns>
    public static string NewSchema()
    {
        var schema = $"test_{Interlocked.Increment(ref _schemas)}";
        var connection = new NpgsqlConnectionStringBuilder { Host = Running.Value._folder, Database = "postgres", Username = User, Pooling = false };
        Execute(connection.ConnectionString, $"CREATE SCHEMA {schema}");
        connection.SearchPath = schema;
        connection.ApplicationName = schema;
        return connection.ConnectionString;
    }

    /// <summary>Runs a statement.</summary>
    public static void Execute(string connectionString, string sql)
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    /// <summary>Ends all connections to a schema but the one that asks.</summary>
    public static void Disconnect(string connectionString) => Execute(
        connectionString,
        "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE application_name = current_setting('application_name') AND pid <> pg_backend_pid()");
}
