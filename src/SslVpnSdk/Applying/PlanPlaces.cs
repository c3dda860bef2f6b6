using SslVpnSdk.Documents;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Applying;

/// <summary>
/// Where the operations of a plan take place: the VPN gateway and the VPC of each resource, as it is there and as it shall be. A place that stays
/// has its id for a name, one that is made its address.
/// </summary>
internal sealed class PlanPlaces
{
    private readonly ObservedState _observed;
    private readonly Dictionary<ResourceAddress, PlanStep> _steps;
    private readonly Dictionary<ResourceAddress, DocumentResource> _resources;

    public PlanPlaces(Plan plan, ObservedState observed)
    {
        _observed = observed;
        _steps = plan.Steps.ToDictionary(step => step.Address);
        _resources = plan.Document.Resources.ToDictionary(ResourceAddress.Of);
    }

    /// <summary>The VPN gateway that is changed where a resource is deleted; null for none, or when it is not there.</summary>
    public string? GatewayLeft(PlanStep step) => step.Address.Kind switch
    {
        ResourceKind.VpnGateway => step.Id,
        ResourceKind.SslServer => _observed.SslServer(step.Id)?.VpnGatewayId,
        ResourceKind.ClientCertificate => _observed.SslServer(_observed.Certificate(step.Id)?.SslVpnServerId)?.VpnGatewayId,
        _ => null,
    };

    /// <summary>The VPN gateway that is changed where a resource is made or changed; null for none.</summary>
    public string? GatewayUsed(ResourceAddress address) => address.Kind switch
    {
        ResourceKind.VpnGateway => Name(address),
        ResourceKind.SslServer => Name(GatewayOf(address)),
        ResourceKind.ClientCertificate => GatewayUsed(ServerOf(address)),
        _ => null,
    };

    /// <summary>The VPC whose addresses a deleted resource leaves; null for none.</summary>
    public string? VpcLeft(PlanStep step) => step.Address.Kind switch
    {
        ResourceKind.Route => Name(step.Address.VpcOfRoute),
        ResourceKind.SslServer => _observed.VpnGateway(GatewayLeft(step))?.VpcId,
        ResourceKind.VpnGateway => _observed.VpnGateway(step.Id)?.VpcId,
        _ => null,
    };

    /// <summary>The VPC whose addresses a resource takes; null for none.</summary>
    public string? VpcUsed(ResourceAddress address) => address.Kind switch
    {
        ResourceKind.Route => Name(address.VpcOfRoute),
        ResourceKind.SslServer when GatewayOf(address) is { Kind: ResourceKind.VpnGateway } gateway => Name(VpcOf(gateway)),
        ResourceKind.SslServer => _observed.VpnGateway(Name(GatewayOf(address)))?.VpcId,
        _ => null,
    };

    /// <summary>The client CIDR block that a server has now; null when it is not there.</summary>
    public string? BlockLeft(PlanStep step) => _observed.SslServer(step.Id)?.ClientIpPool;

    /// <summary>The client CIDR block that a server shall have.</summary>
    public string BlockUsed(ResourceAddress address) => ((SslServerDocument)_resources[address]).ClientCidrBlock;

    public ResourceAddress VpcOf(ResourceAddress gateway) => new(ResourceKind.Vpc, ((VpnGatewayDocument)_resources[gateway]).Vpc);

    public ResourceAddress ServerOf(ResourceAddress certificate) =>
        new(ResourceKind.SslServer, ((ClientCertificateDocument)_resources[certificate]).SslServer);

    public ResourceAddress GatewayOf(ResourceAddress server)
    {
        var own = new ResourceAddress(ResourceKind.VpnGateway, ((SslServerDocument)_resources[server]).VpnGateway);
        return _resources.ContainsKey(own) ? own : own with { Kind = ResourceKind.ExistingVpnGateway };
    }

    private string Name(ResourceAddress address) =>
        _steps.GetValueOrDefault(address) is { Action: not (PlanAction.Create or PlanAction.Replace), Id: { } id } ? id : $"new {address}";
}
