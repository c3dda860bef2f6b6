using SslVpnSdk.Documents;
using SslVpnSdk.Planning;

namespace SslVpnSdk.States;

/// <summary>A resource that a document declares and a state can record.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Name">What it is called in the control plane; of a route the destination.</param>
/// <param name="Parent">The resource it stands on; null for a VPC.</param>
/// <param name="ParentId">The id of that, when the document has it; null otherwise.</param>
internal sealed record DeclaredResource(ResourceAddress Address, string Name, ResourceAddress? Parent = null, string? ParentId = null)
{
    /// <summary>What it was called before; null for nothing else.</summary>
    public string? PreviousName { get; init; }

    /// <summary>The resources of a document whose parameters are bound, each behind what it stands on.</summary>
    public static IReadOnlyList<DeclaredResource> Of(DeploymentDocument document)
    {
        var existing = document.Resources.OfType<ExistingVpnGatewayDocument>().ToDictionary(gateway => gateway.Name, gateway => gateway.Id.Literal);
        return [.. document.Resources.SelectMany(resource => Of(resource, existing)).OrderBy(declared => declared.Address.Kind)];
    }

    private static IEnumerable<DeclaredResource> Of(DocumentResource resource, Dictionary<string, string?> existing) => resource switch
    {
        VpcDocument vpc =>
        [
            Named(vpc),
            .. vpc.Routes.Select(route => new DeclaredResource(ResourceAddress.OfRoute(vpc, route), route.DestinationCidrBlock, ResourceAddress.Of(vpc))),
        ],
        VpnGatewayDocument gateway => [Named(gateway, new(ResourceKind.Vpc, gateway.Vpc))],
        SslServerDocument server =>
        [
            existing.TryGetValue(server.VpnGateway, out var id)
                ? Named(server, new(ResourceKind.ExistingVpnGateway, server.VpnGateway), id)
                : Named(server, new(ResourceKind.VpnGateway, server.VpnGateway)),
        ],
        ClientCertificateDocument certificate => [Named(certificate, new(ResourceKind.SslServer, certificate.SslServer))],
        _ => [],
    };

    private static DeclaredResource Named(DocumentResource resource, ResourceAddress? parent = null, string? parentId = null) =>
        new(ResourceAddress.Of(resource), resource.Name, parent, parentId) { PreviousName = resource.PreviousName };
}
