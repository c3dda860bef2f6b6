using System.Collections.Immutable;
using SslVpnSdk.Addressing;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning;

/// <summary>What is in the control plane, as far as a deployment is concerned.</summary>
public sealed class ObservedState
{
    private readonly Dictionary<string, Vpc> _vpcs;
    private readonly Dictionary<string, RouteEntry> _routes;
    private readonly Dictionary<string, VpnGateway> _vpnGateways;
    private readonly Dictionary<string, SslVpnServer> _sslServers;
    private readonly Dictionary<string, SslVpnClientCertKey> _certificates;
    private readonly ILookup<string, SslVpnClientCertKey> _certificatesByServer;
    private readonly ImmutableDictionary<string, IReadOnlyList<SslVpnClient>> _clients;
    private readonly Lazy<ILookup<string, SslVpnServer>> _sslServersByGateway;
    private readonly Lazy<ILookup<string, VpnGateway>> _vpnGatewaysByVpc;

    /// <summary>Takes what was read.</summary>
    public ObservedState(
        IEnumerable<Vpc> vpcs,
        IEnumerable<RouteEntry> routes,
        IEnumerable<VpnGateway> vpnGateways,
        IEnumerable<SslVpnServer> sslServers,
        IEnumerable<SslVpnClientCertKey> certificates)
        : this(
            ById(vpcs, vpc => vpc.VpcId),
            ById(routes, route => route.RouteEntryId),
            ById(vpnGateways, gateway => gateway.VpnGatewayId),
            ById(sslServers, server => server.SslVpnServerId),
            ById(certificates, certificate => certificate.SslVpnClientCertId))
    {
    }

    private ObservedState(
        Dictionary<string, Vpc> vpcs,
        Dictionary<string, RouteEntry> routes,
        Dictionary<string, VpnGateway> vpnGateways,
        Dictionary<string, SslVpnServer> sslServers,
        Dictionary<string, SslVpnClientCertKey> certificates)
    {
        _vpcs = vpcs;
        _routes = routes;
        _vpnGateways = vpnGateways;
        _sslServers = sslServers;
        _certificates = certificates;
        _certificatesByServer = _certificates.Values.ToLookup(certificate => certificate.SslVpnServerId);
        _clients = ImmutableDictionary<string, IReadOnlyList<SslVpnClient>>.Empty;
        _sslServersByGateway = new(() => _sslServers.Values.ToLookup(server => server.VpnGatewayId));
        _vpnGatewaysByVpc = new(() => _vpnGateways.Values.ToLookup(gateway => gateway.VpcId));
    }

    private ObservedState(ObservedState other, ImmutableDictionary<string, IReadOnlyList<SslVpnClient>> clients)
    {
        _vpcs = other._vpcs;
        _routes = other._routes;
        _vpnGateways = other._vpnGateways;
        _sslServers = other._sslServers;
        _certificates = other._certificates;
        _certificatesByServer = other._certificatesByServer;
        _clients = clients;
        _sslServersByGateway = other._sslServersByGateway;
        _vpnGatewaysByVpc = other._vpnGatewaysByVpc;
    }

    /// <summary>A control plane without anything.</summary>
    public static ObservedState Empty { get; } = OfIds([], [], [], [], []);

    /// <summary>What was read, by id.</summary>
    internal static ObservedState OfIds(
        Dictionary<string, Vpc> vpcs,
        Dictionary<string, RouteEntry> routes,
        Dictionary<string, VpnGateway> vpnGateways,
        Dictionary<string, SslVpnServer> sslServers,
        Dictionary<string, SslVpnClientCertKey> certificates) => new(vpcs, routes, vpnGateways, sslServers, certificates);

    /// <summary>The VPC with an id; null when there is none.</summary>
    public Vpc? Vpc(string? id) => Find(_vpcs, id);

    /// <summary>The route with an id; null when there is none.</summary>
    public RouteEntry? Route(string? id) => Find(_routes, id);

    /// <summary>The VPN gateway with an id; null when there is none, or it is being deleted.</summary>
    public VpnGateway? VpnGateway(string? id) => Find(_vpnGateways, id) is { Status: not "deleting" } gateway ? gateway : null;

    /// <summary>The SSL server with an id; null when there is none.</summary>
    public SslVpnServer? SslServer(string? id) => Find(_sslServers, id);

    /// <summary>The client certificate with an id; null when there is none.</summary>
    public SslVpnClientCertKey? Certificate(string? id) => Find(_certificates, id);

    /// <summary>The client certificates of an SSL server, whoever made them.</summary>
    public IReadOnlyList<SslVpnClientCertKey> CertificatesOf(string sslServerId) => [.. _certificatesByServer[sslServerId]];

    /// <summary>The SSL servers on a VPN gateway, whoever made them.</summary>
    internal IEnumerable<SslVpnServer> SslServersOn(string vpnGatewayId) => _sslServersByGateway.Value[vpnGatewayId];

    /// <summary>The VPN gateways in a VPC that are not being deleted, whoever made them.</summary>
    internal IEnumerable<VpnGateway> VpnGatewaysIn(string vpcId) => _vpnGatewaysByVpc.Value[vpcId].Where(gateway => VpnGateway(gateway.VpnGatewayId) is not null);

    /// <summary>The same with the clients that are connected to a VPN gateway.</summary>
    /// <param name="vpnGatewayId">The id of the gateway.</param>
    /// <param name="clients">Its clients.</param>
    public ObservedState WithClients(string vpnGatewayId, IEnumerable<SslVpnClient> clients) =>
        new(this, _clients.SetItem(vpnGatewayId, [.. clients]));

    /// <summary>The clients of an SSL server; null when those of its gateway were not read.</summary>
    internal IReadOnlyList<SslVpnClient>? ClientsOf(SslVpnServer server) => _clients.GetValueOrDefault(server.VpnGatewayId) is not { } clients
        ? null
        : CidrBlock.TryParse(server.ClientIpPool, out var pool, out _)
            ? [.. clients.Where(client => CidrBlock.TryParse($"{client.PrivateIp}/32", out var address, out _) && pool!.Contains(address!))]
            : clients;

    internal bool Has(RecordedResource resource) => resource.Address.Kind switch
    {
        ResourceKind.Vpc => Vpc(resource.Id) is not null,
        ResourceKind.Route => Route(resource.Id) is not null,
        ResourceKind.VpnGateway => VpnGateway(resource.Id) is not null,
        ResourceKind.SslServer => SslServer(resource.Id) is not null,
        ResourceKind.ClientCertificate => Certificate(resource.Id) is not null,
        _ => false,
    };

    /// <summary>By id; a thing can be on two pages of a list that changed between them.</summary>
    internal static Dictionary<string, T> ById<T>(IEnumerable<T> things, Func<T, string> id)
    {
        var byId = new Dictionary<string, T>(things.TryGetNonEnumeratedCount(out var count) ? count : 0);
        foreach (var thing in things)
        {
            byId.TryAdd(id(thing), thing);
        }

        return byId;
    }

    private static T? Find<T>(Dictionary<string, T> things, string? id)
        where T : class => id is null ? null : things.GetValueOrDefault(id);
}
