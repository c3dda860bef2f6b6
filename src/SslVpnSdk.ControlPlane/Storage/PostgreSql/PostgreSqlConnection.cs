using Npgsql;

namespace SslVpnSdk.ControlPlane.Storage.PostgreSql;

/// <summary>Reads connection strings.</summary>
internal static class PostgreSqlConnection
{
    /// <exception cref="ArgumentException">The text is no connection string, or names no host.</exception>
    public static NpgsqlConnectionStringBuilder Parse(string connectionString)
    {
        NpgsqlConnectionStringBuilder connection;
        try
        {
            connection = new NpgsqlConnectionStringBuilder(connectionString);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException or KeyNotFoundException)
        {
            // The message may quote the text, which may hold a password.
            throw new ArgumentException(
                "This is no connection string of PostgreSQL. Use one such as 'Host=localhost;Database=sslvpn;Username=sslvpn;Password=…'.", nameof(connectionString));
        }

        return string.IsNullOrWhiteSpace(connection.Host)
            ? throw new ArgumentException("The connection string names no host. Add 'Host=…', the server's name or the folder of its socket.", nameof(connectionString))
            : connection;
    }
}
