using System.Globalization;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning;

/// <summary>The control plane as it was last known, for plans that do not ask it. What the state does not have is empty: connections, and what others made.</summary>
internal static class RecordedView
{
    private const string Unknown = "";

    /// <summary>What is recorded, and the VPN gateways which a document uses, as it describes them.</summary>
    /// <exception cref="PlanningException">The attributes of a resource are not recorded.</exception>
    public static ObservedState Of(DeploymentDocument document, DeploymentState state)
    {
        var recorded = state.Resources.Values.ToLookup(resource => resource.Address.Kind);
        return new ObservedState(
            recorded[ResourceKind.Vpc].Select(vpc => Vpc(vpc.Id, Known(vpc))),
            recorded[ResourceKind.Route].Select(route => Route(route.Id, Known(route))),
            recorded[ResourceKind.VpnGateway].Select(gateway => VpnGateway(gateway.Id, Known(gateway)))
                .Concat(document.Resources.OfType<ExistingVpnGatewayDocument>().Select(Used)),
            recorded[ResourceKind.SslServer].Select(server => SslServer(server.Id, Known(server))),
            recorded[ResourceKind.ClientCertificate].Select(certificate => Certificate(certificate.Id, Known(certificate))));
    }

    public static Vpc Vpc(string id, EquatableList<ResourceAttribute> attributes) => new()
    {
        RegionId = Unknown,
        VpcId = id,
        VpcName = Value(attributes, "name"),
        Description = Unknown,
        CidrBlock = Value(attributes, "cidrBlock"),
        UserCidrs = new(Value(attributes, "userCidrBlocks") is ObservedAttributes.None ? [] : Value(attributes, "userCidrBlocks").Split(", ")),
        Status = Unknown,
        VRouterId = Unknown,
        RouterTableIds = new([]),
        VSwitchIds = new([]),
        CreationTime = Unknown,
        IsDefault = false,
        ResourceGroupId = Unknown,
    };

    public static VpnGateway VpnGateway(string id, EquatableList<ResourceAttribute> attributes)
    {
        var vSwitches = Value(attributes, "vSwitches").Split(", ");
        var connections = Value(attributes, "sslConnections");
        return Gateway(id, Value(attributes, "name")) with
        {
            VpcId = Value(attributes, "vpc"),
            VSwitchId = vSwitches[0],
            DisasterRecoveryVSwitchId = vSwitches.ElementAtOrDefault(1),
            Spec = Value(attributes, "bandwidth"),
            SslVpn = connections == ObservedAttributes.None ? "disable" : "enable",
            SslMaxConnections = int.TryParse(connections, CultureInfo.InvariantCulture, out var number) ? number : null,
            ResourceGroupId = Value(attributes, "resourceGroup"),
        };
    }

    public static SslVpnServer SslServer(string id, EquatableList<ResourceAttribute> attributes)
    {
        var twoFactor = Value(attributes, "twoFactorAuthentication") is ObservedAttributes.None ? null : Value(attributes, "twoFactorAuthentication").Split(" in ");
        return new()
        {
            RegionId = Unknown,
            SslVpnServerId = id,
            VpnGatewayId = Value(attributes, "vpnGateway"),
            Name = Value(attributes, "name"),
            LocalSubnet = Value(attributes, "localNetworks"),
            ClientIpPool = Value(attributes, "clientCidrBlock"),
            CreateTime = 0,
            Cipher = Value(attributes, "encryptionAlgorithm"),
            Proto = Value(attributes, "protocol"),
            Port = int.TryParse(Value(attributes, "port"), CultureInfo.InvariantCulture, out var port) ? port : 0,
            Compress = Value(attributes, "compressed") == "true",
            Connections = 0,
            MaxConnections = 0,
            InternetIp = Unknown,
            EnableMultiFactorAuth = twoFactor is not null,
            IDaaSInstanceId = twoFactor?[0],
            IDaaSRegionId = twoFactor?.ElementAtOrDefault(1),
            IDaaSApplicationId = Value(attributes, "idaasApplication"),
            ResourceGroupId = Unknown,
        };
    }

    public static SslVpnClientCertKey Certificate(string id, EquatableList<ResourceAttribute> attributes) => new()
    {
        RegionId = Unknown,
        SslVpnClientCertId = id,
        SslVpnServerId = Value(attributes, "sslServer"),
        Name = Value(attributes, "name"),
        Status = Unknown,
        CreateTime = 0,
        EndTime = 0,
        ResourceGroupId = Unknown,
    };

    private static RouteEntry Route(string id, EquatableList<ResourceAttribute> attributes) => new()
    {
        RouteEntryId = id,
        RouteEntryName = Unknown,
        RouteTableId = Unknown,
        DestinationCidrBlock = Unknown,
        Status = Unknown,
        Type = Unknown,
        IpVersion = Unknown,
        Description = Unknown,
        NextHops = new([new() { NextHopId = Value(attributes, "nextHop"), NextHopType = Unknown }]),
    };

    private static VpnGateway Used(ExistingVpnGatewayDocument gateway) => Gateway(gateway.Id.Literal!, gateway.Name) with
    {
        SslVpn = "enable",
        SslMaxConnections = gateway.SslConnections,
        ResourceGroupId = gateway.ResourceGroup?.Literal ?? Unknown,
    };

    private static VpnGateway Gateway(string id, string name) => new()
    {
        VpnGatewayId = id,
        VpcId = Unknown,
        Name = name,
        Description = Unknown,
        Status = Unknown,
        BusinessStatus = Unknown,
        ChargeType = Unknown,
        Spec = Unknown,
        InternetIp = Unknown,
        IpsecVpn = Unknown,
        CreateTime = 0,
        NetworkType = Unknown,
        VpnType = Unknown,
        GatewayType = Unknown,
        AutoPropagate = false,
        ResourceGroupId = Unknown,
        Tag = Unknown,
    };

    private static EquatableList<ResourceAttribute> Known(RecordedResource resource) => resource.Attributes ?? throw new PlanningException(
        $"the attributes of {resource.Address} are not recorded, as in states of earlier versions and after a call that was cut. Run 'sslvpn refresh' once, or plan without --no-refresh.");

    private static string Value(EquatableList<ResourceAttribute> attributes, string name) =>
        attributes.FirstOrDefault(attribute => attribute.Name == name).Value ?? Unknown;
}
