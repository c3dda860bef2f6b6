using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Applying;

/// <summary>Waits for the states of resources in the control plane. What is gone will not come about, and is not waited for.</summary>
internal sealed class Waits(ApplySession session, string region)
{
    /// <summary>Waits for a VPC to be available.</summary>
    /// <param name="id">The VPC.</param>
    /// <param name="isNew">Whether it was just made, and may not be listed yet.</param>
    /// <returns>The VPC.</returns>
    public Task<Vpc> VpcAvailableAsync(string id, bool isNew = false) =>
        ReachedAsync($"VPC {id}", "Available", () => VpcAsync(id), vpc => vpc.Status, isNew);

    public Task VpcGoneAsync(string id) => session.WaitAsync($"the end of VPC {id}", async () => await VpcAsync(id) is null);

    /// <summary>Waits for a VPN gateway to be active.</summary>
    /// <param name="id">The VPN gateway.</param>
    /// <param name="isNew">Whether it was just made, and may not be listed yet.</param>
    public Task GatewayActiveAsync(string id, bool isNew = false) =>
        ReachedAsync($"VPN gateway {id}", "active", () => GatewayAsync(id), gateway => gateway.Status, isNew);

    /// <summary>Waits for a VPN gateway that something was deleted on: it is active again, or leaves as well.</summary>
    public Task GatewaySettledAsync(string id) => session.WaitAsync(
        $"VPN gateway {id} as active", async () => await GatewayAsync(id) is null or { Status: "active" or "deleting" });

    public Task GatewayGoneAsync(string id) =>
        session.WaitAsync($"the end of VPN gateway {id}", async () => await GatewayAsync(id) is null);

    public Task NoGatewayLeavingAsync(string vpcId) => session.WaitAsync(
        $"the end of the VPN gateways that leave VPC {vpcId}",
        async () => (await session.ControlPlane.SendAsync(
            new DescribeVpnGatewaysRequest { RegionId = region, VpcId = vpcId, Status = "deleting" })).VpnGateways.Count == 0);

    public Task ServerThereAsync(string id) => session.WaitAsync($"SSL server {id}", async () => await ServerAsync(id) is not null);

    public Task ServerGoneAsync(string id) => session.WaitAsync($"the end of SSL server {id}", async () => await ServerAsync(id) is null);

    public Task CertificateReadyAsync(string id) =>
        ReachedAsync($"client certificate {id}", "normal", () => FindCertificateAsync(id), certificate => certificate.Status, isNew: true);

    public Task CertificateGoneAsync(string id) =>
        session.WaitAsync($"the end of client certificate {id}", async () => await FindCertificateAsync(id) is null);

    /// <summary>The VPN gateway of an SSL server; null when the server is gone.</summary>
    public async Task<string?> GatewayOfServerAsync(string serverId) => (await session.AskAsync(() => ServerAsync(serverId)))?.VpnGatewayId;

    /// <summary>A client certificate; null when it is gone.</summary>
    public Task<SslVpnClientCertKey?> CertificateAsync(string id) => session.AskAsync(() => FindCertificateAsync(id));

    private async Task<T> ReachedAsync<T>(string what, string status, Func<Task<T?>> find, Func<T, string> statusOf, bool isNew)
        where T : class
    {
        T? found = null;
        var wasThere = !isNew;
        await session.WaitAsync($"{what} as {status}", async () =>
        {
            found = await find();
            if (found is null ? wasThere : statusOf(found) == "deleting")
            {
                throw new OperationException($"{what} is gone: somebody else deleted it. Run it again to plan anew.");
            }

            wasThere |= found is not null;
            return found is not null && statusOf(found) == status;
        });
        return found!;
    }

    private async Task<Vpc?> VpcAsync(string id) =>
        (await session.ControlPlane.SendAsync(new DescribeVpcsRequest { RegionId = region, VpcId = id })).Vpcs is [var vpc, ..] ? vpc : null;

    private async Task<VpnGateway?> GatewayAsync(string id) => (await session.ControlPlane.SendAsync(
        new DescribeVpnGatewaysRequest { RegionId = region, VpnGatewayId = id })).VpnGateways is [var gateway, ..] ? gateway : null;

    private async Task<SslVpnServer?> ServerAsync(string id) => (await session.ControlPlane.SendAsync(
        new DescribeSslVpnServersRequest { RegionId = region, SslVpnServerId = id })).SslVpnServers is [var server, ..] ? server : null;

    private async Task<SslVpnClientCertKey?> FindCertificateAsync(string id) => (await session.ControlPlane.SendAsync(
        new DescribeSslVpnClientCertsRequest { RegionId = region, SslVpnClientCertId = id })).SslVpnClientCertKeys is [var certificate, ..] ? certificate : null;
}
