using SslVpnSdk.Documents;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Progress;

/// <summary>What each resource of a plan stands in or on: a certificate on its SSL server, that on its VPN gateway, that in its VPC.</summary>
internal sealed class PlanParents
{
    private readonly Dictionary<ResourceAddress, ResourceAddress> _parents = [];

    public PlanParents(Plan plan)
    {
        foreach (var step in plan.Steps.Where(step => step.DeletedWith is not null))
        {
            _parents.TryAdd(step.Address, step.DeletedWith!);
        }

        var existing = plan.Document.Resources.OfType<ExistingVpnGatewayDocument>().Select(gateway => gateway.Name).ToHashSet();
        foreach (var resource in plan.Document.Resources)
        {
            if (ParentOf(resource, existing) is { } parent)
            {
                _parents[ResourceAddress.Of(resource)] = parent;
            }
        }
    }

    /// <summary>What a resource stands in or on; null when that is not known, or it stands by itself.</summary>
    public ResourceAddress? Of(ResourceAddress address) =>
        address.Kind == ResourceKind.Route ? address.VpcOfRoute : _parents.GetValueOrDefault(address);

    private static ResourceAddress? ParentOf(DocumentResource resource, HashSet<string> existing) => resource switch
    {
        VpnGatewayDocument gateway => new(ResourceKind.Vpc, gateway.Vpc),
        SslServerDocument server => new(existing.Contains(server.VpnGateway) ? ResourceKind.ExistingVpnGateway : ResourceKind.VpnGateway, server.VpnGateway),
        ClientCertificateDocument certificate => new(ResourceKind.SslServer, certificate.SslServer),
        _ => null,
    };
}
