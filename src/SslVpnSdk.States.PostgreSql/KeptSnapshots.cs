using System.Text;
using Npgsql;

namespace SslVpnSdk.States.PostgreSql;

/// <summary>The states that changes and restores found, as texts of state files: the last ten of a deployment.</summary>
internal static class KeptSnapshots
{
    private const int Kept = 10;

    public static async Task AddAsync(NpgsqlConnection database, long deployment, long serial, byte[] content)
    {
        await DatabaseConnection.Execute(
            database,
            "INSERT INTO sslvpn_snapshots (deployment, serial, content) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            deployment,
            serial,
            Encoding.UTF8.GetString(content)).ExecuteNonQueryAsync();
        await DatabaseConnection.Execute(
            database,
            $"DELETE FROM sslvpn_snapshots WHERE deployment = $1 AND serial NOT IN (SELECT serial FROM sslvpn_snapshots WHERE deployment = $1 ORDER BY serial DESC LIMIT {Kept})",
            deployment).ExecuteNonQueryAsync();
    }
}
