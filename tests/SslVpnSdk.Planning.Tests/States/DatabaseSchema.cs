using Npgsql;
using SslVpnSdk.ControlPlane.Tests.Stores;
using SslVpnSdk.States;
using SslVpnSdk.States.PostgreSql;

namespace SslVpnSdk.Planning.Tests.States;

/// <summary>A schema of its own in the test server, made when it is asked for; the test is skipped where there is no server.</summary>
internal sealed class DatabaseSchema
{
    private string? _schema;

    public IStateBackend Backend => new StateDatabase(Url);

    /// <summary>How Npgsql connects to it.</summary>
    public string Connection
    {
        get
        {
            Skip.If(PostgreSqlServer.Missing is not null, PostgreSqlServer.Missing);
            return _schema ??= PostgreSqlServer.NewSchema();
        }
    }

    private string Url
    {
        get
        {
            var connection = new NpgsqlConnectionStringBuilder(Connection);
            return $"postgres://{connection.Username}@/postgres?host={Uri.EscapeDataString(connection.Host!)}&schema={connection.SearchPath}"
                + $"&application_name={connection.ApplicationName}";
        }
    }
}
