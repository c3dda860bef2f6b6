using Npgsql;

namespace SslVpnSdk.States.PostgreSql;

/// <summary>What the tables hold of other deployments.</summary>
internal static class OtherDeployments
{
    private const string Query =
        "SELECT r.id, r.type, r.name, d.stack, d.environment FROM sslvpn_resources r JOIN sslvpn_deployments d ON d.id = r.deployment "
        + "WHERE (d.stack <> $1 OR d.environment <> $2) AND d.region = $3 AND d.endpoint IS NOT DISTINCT FROM $4::text ORDER BY d.stack, d.environment, r.id";

    /// <summary>What they have recorded of the same control plane and region.</summary>
    /// <exception cref="DeploymentStateException">A row cannot be read.</exception>
    public static async Task<IReadOnlyList<ResourceOwner>> ReadAsync(
        NpgsqlConnection database, string location, StateIdentity identity, CancellationToken cancellationToken)
    {
        try
        {
            return await StoredState.RowsAsync(
                database,
                Query,
                [identity.Stack, identity.Environment ?? "", identity.Region, identity.Endpoint],
                row => new ResourceOwner(
                    row.GetString(0),
                    StateFileAddress.Read(row.GetString(1), row.GetString(2)),
                    row.GetString(3),
                    row.GetString(4) is { Length: > 0 } environment ? environment : null),
                cancellationToken);
        }
        catch (FormatException exception)
        {
            throw new DeploymentStateException(
                $"{location}: what other deployments have recorded cannot be read ({exception.Message}). Update this tool; nothing was changed.", exception);
        }
    }
}
