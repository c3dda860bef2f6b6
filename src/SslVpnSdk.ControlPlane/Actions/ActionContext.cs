using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SslVpnSdk.ControlPlane.Certificates;
using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>What an action works with: the state in its transaction, the time, and the ways to find, name and refuse.</summary>
internal sealed class ActionContext(StateTransaction state, ControlPlaneOptions options, DateTimeOffset now, string requestId)
{
    public const string DefaultResourceGroupId = "rg-default";

    public StateTransaction State { get; } = state;

    public ControlPlaneOptions Options { get; } = options;

    /// <summary>The time of the call.</summary>
    public DateTimeOffset Now { get; } = now;

    public string RequestId { get; } = requestId;

    /// <summary>The key pairs made for the call.</summary>
    public required KeyPairs KeyPairs { get; init; }

    /// <summary>When a change that begins now is done.</summary>
    public DateTimeOffset AfterTransition => Now + Options.TransitionDuration;

    /// <summary>An id that no other resource has.</summary>
    public string NewId(string prefix)
    {
        var (number, bytes) = Draw(prefix);
        return ResourceId.Of(prefix, number, bytes);
    }

    /// <summary>A number from 0 to <paramref name="bound"/> − 1 that follows from the seed.</summary>
    public int NewNumber(int bound) => (int)(BitConverter.ToUInt32(Draw("number").Bytes) % (uint)bound);

    /// <summary>A VPC of the region, or of any region for null.</summary>
    public StoredVpc Vpc(string? regionId, string id) =>
        State.Vpcs.Find(Required(id, "VpcId")) is { } vpc && Filter.Passes(regionId, vpc.RegionId) ? vpc : throw Refuse(ApiError.VpcNotFound);

    /// <summary>A VPN gateway of the region.</summary>
    public StoredVpnGateway VpnGateway(string regionId, string id) =>
        FindVpnGateway(Required(id, "VpnGatewayId")) is { } gateway && gateway.RegionId == regionId
            ? gateway
            : throw Refuse(ApiError.GatewayNotFound);

    /// <summary>A VPN gateway of any region; null when there is none.</summary>
    public StoredVpnGateway? FindVpnGateway(string id) =>
        State.VpnGateways.Find(id) is { } gateway && !gateway.IsGone(Now) ? gateway : null;

    /// <summary>The VPN gateways that are there.</summary>
    public TableQuery<StoredVpnGateway> VpnGateways() => State.VpnGateways.Query.WhereNotReached(VpnGatewayKeys.GoneAt, Now);

    /// <summary>The SSL servers of a VPN gateway.</summary>
    public TableQuery<StoredSslServer> SslServersOf(string vpnGatewayId) => State.SslServers.Where(SslServerKeys.VpnGateway, vpnGatewayId);

    /// <summary>The clients connected to the SSL servers of a VPN gateway, which share its connections.</summary>
    public TableQuery<StoredSession> SessionsOf(string vpnGatewayId) =>
        State.Sessions.Query.WhereIn(SessionKeys.SslServer, SslServersOf(vpnGatewayId));

    /// <summary>An SSL server of the region.</summary>
    public StoredSslServer SslServer(string regionId, string id) =>
        State.SslServers.Find(Required(id, "SslVpnServerId")) is { } server && server.RegionId == regionId
            ? server
            : throw Refuse(ApiError.SslServerNotFound);

    /// <summary>A client certificate of the region.</summary>
    public StoredCertificate Certificate(string regionId, string id, ApiError notFound) =>
        State.Certificates.Find(Required(id, "SslVpnClientCertId")) is { } certificate && certificate.RegionId == regionId
            ? certificate
            : throw Refuse(notFound);

    /// <summary>The VPC of a route table of the region.</summary>
    public StoredVpc VpcOfRouteTable(string regionId, string routeTableId)
    {
        Required(routeTableId, "RouteTableId");
        return State.Vpcs.Where(VpcKeys.RouteTable, routeTableId).Where(VpcKeys.Region, regionId).FirstOrDefault()
            ?? throw Refuse(ApiError.RouteTableNotFound);
    }

    /// <summary>The VPN gateway of an SSL server.</summary>
    public StoredVpnGateway GatewayOf(StoredSslServer server) => State.VpnGateways.Find(server.VpnGatewayId)!;

    /// <summary>Refuses a change while the gateway is busy.</summary>
    public void RequireActive(StoredVpnGateway gateway)
    {
        if (gateway.Status(Now) != "active")
        {
            throw Refuse(ApiError.GatewayConfiguring);
        }
    }

    /// <summary>The gateway is updating for the time of a transition.</summary>
    public StoredVpnGateway Update(StoredVpnGateway gateway)
    {
        var updating = gateway with { UpdatedAt = AfterTransition };
        State.VpnGateways.Replace(updating);
        return updating;
    }

    /// <summary>The value of a mandatory parameter.</summary>
    public static string Required(string? value, string parameter) =>
        string.IsNullOrEmpty(value) ? throw Refuse(ApiError.Missing(parameter)) : value;

    public static RefusalException Refuse(ApiError error) => new(error);

    private (long Number, byte[] Bytes) Draw(string purpose)
    {
        var (seed, number) = State.NextNumber();
        return (number, SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed}/{number}/{purpose}"))));
    }
}
