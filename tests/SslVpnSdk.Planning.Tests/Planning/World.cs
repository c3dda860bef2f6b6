using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.Planning;

/// <summary>A control plane as a document made it, to be changed by hand, with the state that was recorded.</summary>
internal sealed class World
{
    private const string Region = "eu-central-1";

    private World(DeploymentDocument document)
    {
        State = DeploymentState.Empty(document.Stack, document.Environment, document.Region);
        foreach (var resource in document.Resources)
        {
            Add(resource);
        }
    }

    public DeploymentState State { get; set; }

    public List<Vpc> Vpcs { get; } = [];

    public List<RouteEntry> Routes { get; } = [];

    public List<VpnGateway> VpnGateways { get; } = [];

    public List<SslVpnServer> SslServers { get; } = [];

    public List<SslVpnClientCertKey> Certificates { get; } = [];

    public List<SslVpnClient> Clients { get; } = [];

    public static World Of(DeploymentDocument document) => new(document);

    public static Plan FirstPlan(DeploymentDocument document) =>
        Planner.Plan(document, DeploymentState.Empty(document.Stack, document.Environment, document.Region), ObservedState.Empty);

    public Plan Plan(DeploymentDocument document) => Planner.Plan(document, State, Observed);

    public Plan Destroy(DeploymentDocument document) => Planner.Destroy(document, State, Observed);

    /// <summary>Changes the only SSL server.</summary>
    public World WithServer(Func<SslVpnServer, SslVpnServer> change)
    {
        SslServers[0] = change(SslServers[0]);
        return this;
    }

    public World WithSessions(int count) => WithServer(server => server with { Connections = count });

    /// <summary>Connects clients to the only SSL server, and has the control plane say who they are.</summary>
    public World WithClients(params string[] commonNames)
    {
        Clients.AddRange(commonNames.Select((name, index) => Client(name, $"192.168.0.{(4 * index) + 6}")));
        return WithSessions(Clients.Count);
    }

    private ObservedState Observed
    {
        get
        {
            var observed = new ObservedState(Vpcs, Routes, VpnGateways, SslServers, Certificates);
            return Clients.Count == 0 ? observed : observed.WithClients(VpnGateways[0].VpnGatewayId, Clients);
        }
    }

    private void Add(DocumentResource resource)
    {
        string? issuedFor = null;
        switch (resource)
        {
            case VpcDocument vpc:
                Vpcs.Add(Vpc(vpc));
                foreach (var route in vpc.Routes)
                {
                    Routes.Add(Route(vpc, route));
                    State = State.With(new RecordedResource(ResourceAddress.OfRoute(vpc, route), Routes[^1].RouteEntryId));
                }

                break;
            case VpnGatewayDocument gateway:
                VpnGateways.Add(Gateway(gateway.Name, $"vpc-{gateway.Vpc}", gateway.Bandwidth, gateway.SslConnections));
                break;
            case SslServerDocument server:
                SslServers.Add(Server(server));
                break;
            case ClientCertificateDocument certificate:
                Certificates.Add(Certificate(certificate.Name, certificate.SslServer));
                issuedFor = "protocol UDP, compressed false, twoFactorAuthentication off";
                break;
        }

        State = State.With(new RecordedResource(ResourceAddress.Of(resource), IdOf(resource), issuedFor));
    }

    public static VpnGateway Gateway(string name, string vpcId, int bandwidth, int? sslConnections) => new()
    {
        VpnGatewayId = $"vpn-{name}",
        VpcId = vpcId,
        Name = name,
        Description = "",
        Status = "active",
        BusinessStatus = "Normal",
        ChargeType = "PostpayByFlow",
        Spec = $"{bandwidth}M",
        InternetIp = "47.0.0.5",
        IpsecVpn = "enable",
        SslVpn = sslConnections is null ? "disable" : "enable",
        SslMaxConnections = sslConnections ?? 0,
        CreateTime = 0,
        NetworkType = "public",
        VpnType = "Normal",
        GatewayType = "Traditional",
        AutoPropagate = false,
        ResourceGroupId = "rg-default",
        Tag = "{}",
    };

    public static SslVpnClientCertKey Certificate(string name, string server) => new()
    {
        RegionId = Region,
        SslVpnClientCertId = $"vsc-{name}",
        SslVpnServerId = $"vss-{server}",
        Name = name,
        Status = "normal",
        CreateTime = 0,
        EndTime = 0,
        ResourceGroupId = "rg-default",
    };

    public static SslVpnClient Client(string commonName, string privateIp) => new()
    {
        CommonName = commonName,
        Ip = "203.0.113.1",
        Port = "40000",
        PrivateIp = privateIp,
        ConnectedTime = 0,
        ReceiveBytes = 0,
        SendBytes = 0,
        Status = "online",
    };

    private static Vpc Vpc(VpcDocument vpc) => new()
    {
        RegionId = Region,
        VpcId = $"vpc-{vpc.Name}",
        VpcName = vpc.Name,
        Description = "",
        CidrBlock = vpc.CidrBlock,
        UserCidrs = vpc.UserCidrBlocks,
        Status = "Available",
        VRouterId = "vrt-1",
        RouterTableIds = new([$"vtb-{vpc.Name}"]),
        VSwitchIds = new([]),
        CreationTime = "2026-01-01T00:00:00Z",
        IsDefault = false,
        ResourceGroupId = "rg-default",
    };

    private static RouteEntry Route(VpcDocument vpc, RouteDocument route) => new()
    {
        RouteEntryId = $"rte-{route.DestinationCidrBlock}",
        RouteEntryName = "",
        RouteTableId = $"vtb-{vpc.Name}",
        DestinationCidrBlock = route.DestinationCidrBlock,
        Status = "Available",
        Type = "Custom",
        IpVersion = "IPv4",
        Description = "",
        NextHops = new([new NextHop { NextHopId = route.NextHop.Literal!, NextHopType = "Instance" }]),
    };

    private static SslVpnServer Server(SslServerDocument server) => new()
    {
        RegionId = Region,
        SslVpnServerId = $"vss-{server.Name}",
        VpnGatewayId = $"vpn-{server.VpnGateway}",
        Name = server.Name,
        LocalSubnet = string.Join(',', server.LocalNetworks),
        ClientIpPool = server.ClientCidrBlock,
        CreateTime = 0,
        Cipher = server.EncryptionAlgorithm.ToWord(),
        Proto = server.Protocol.ToWord(),
        Port = server.Port,
        Compress = server.Compressed,
        Connections = 0,
        MaxConnections = 100,
        InternetIp = "47.0.0.5",
        EnableMultiFactorAuth = false,
        ResourceGroupId = "rg-default",
    };

    private static string IdOf(DocumentResource resource) => resource switch
    {
        VpcDocument => $"vpc-{resource.Name}",
        VpnGatewayDocument => $"vpn-{resource.Name}",
        SslServerDocument => $"vss-{resource.Name}",
        _ => $"vsc-{resource.Name}",
    };
}
