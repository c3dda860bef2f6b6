using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Applying;

/// <summary>Waits for the states of resources in the control plane.</summary>
internal sealed class Waits(ApplySession session, string region)
{
    public Task VpcAvailableAsync(string id) =>
        session.WaitAsync($"VPC {id} as Available", async () => await VpcAsync(id) is { Status: "Available" });

    public Task VpcGoneAsync(string id) => session.WaitAsync($"the end of VPC {id}", async () => await VpcAsync(id) is null);

    public Task GatewayActiveAsync(string id) =>
        session.WaitAsync($"VPN gateway {id} as active", async () => await GatewayAsync(id) is { Status: "active" });

    public Task GatewayGoneAsync(string id) =>
        session.WaitAsync($"the end of VPN gateway {id}", async () => await GatewayAsync(id) is null);

    public Task NoGatewayLeavingAsync(string vpcId) => session.WaitAsync(
        $"the end of the VPN gateways that leave VPC {vpcId}",
        async () => (await session.ControlPlane.SendAsync(
            new DescribeVpnGatewaysRequest { RegionId = region, VpcId = vpcId, Status = "deleting" })).VpnGateways.Count == 0);

    public Task ServerThereAsync(string id) => session.WaitAsync($"SSL server {id}", async () => await ServerAsync(id) is not null);

    public Task ServerGoneAsync(string id) => session.WaitAsync($"the end of SSL server {id}", async () => await ServerAsync(id) is null);

    public Task CertificateReadyAsync(string id) =>
        session.WaitAsync($"client certificate {id} as normal", async () => await CertificateAsync(id) is { Status: "normal" });

    public Task CertificateGoneAsync(string id) =>
        session.WaitAsync($"the end of client certificate {id}", async () => await CertificateAsync(id) is null);

    /// <summary>The VPN gateway of an SSL server; null when the server is gone.</summary>
    public async Task<string?> GatewayOfServerAsync(string serverId) => (await ServerAsync(serverId))?.VpnGatewayId;

    public async Task<SslVpnClientCertKey?> CertificateAsync(string id) => (await session.ControlPlane.SendAsync(
        new DescribeSslVpnClientCertsRequest { RegionId = region, SslVpnClientCertId = id })).SslVpnClientCertKeys is [var certificate, ..] ? certificate : null;

    public async Task<Vpc?> VpcAsync(string id) =>
        (await session.ControlPlane.SendAsync(new DescribeVpcsRequest { RegionId = region, VpcId = id })).Vpcs is [var vpc, ..] ? vpc : null;

    private async Task<VpnGateway?> GatewayAsync(string id) => (await session.ControlPlane.SendAsync(
        new DescribeVpnGatewaysRequest { RegionId = region, VpnGatewayId = id })).VpnGateways is [var gateway, ..] ? gateway : null;

    private async Task<SslVpnServer?> ServerAsync(string id) => (await session.ControlPlane.SendAsync(
        new DescribeSslVpnServersRequest { RegionId = region, SslVpnServerId = id })).SslVpnServers is [var server, ..] ? server : null;
}
