using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning;

/// <summary>What identifies a resource in a document: its kind and its name. A resource by another name is another resource.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">The name; for a route the VPC's name, a slash and the destination.</param>
public sealed record ResourceAddress(ResourceKind Kind, string Name)
{
    /// <summary>The address of a resource of a document.</summary>
    /// <exception cref="ArgumentException">The type of the resource is not known.</exception>
    public static ResourceAddress Of(DocumentResource resource) => new(
        ResourceWords.OfTypeWord(resource.Type) ?? throw new ArgumentException($"'{resource.Type}' is no type of resource."), resource.Name);

    /// <summary>The address of a route of a VPC.</summary>
    public static ResourceAddress OfRoute(VpcDocument vpc, RouteDocument route) =>
        new(ResourceKind.Route, $"{vpc.Name}/{route.DestinationCidrBlock}");

    /// <summary>The VPC of a route.</summary>
    internal ResourceAddress VpcOfRoute => new(ResourceKind.Vpc, Name[..Name.LastIndexOf('/', Name.LastIndexOf('/') - 1)]);

    /// <summary>The kind and the name as people say it: <c>SSL server staff</c>.</summary>
    public override string ToString() => $"{Kind.ToNoun()} {Name}";
}
