using Microsoft.Extensions.Diagnostics.HealthChecks;
using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Server;

/// <summary>Whether the state can be read.</summary>
internal sealed class StorageCheck(EmbeddedControlPlane controlPlane) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await controlPlane.SendAsync(new DescribeVpcsRequest { RegionId = "eu-central-1", PageSize = 1 }, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception exception) when (exception is ControlPlaneStorageException or ObjectDisposedException)
        {
            return HealthCheckResult.Unhealthy(exception: exception);
        }
    }
}
