using SslVpnSdk.Planning;

namespace SslVpnSdk.States;

/// <summary>A resource that is in the control plane, as far as it matters which one of a document it is.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Id">The id.</param>
/// <param name="Name">The name; of a route the destination.</param>
/// <param name="Parent">The id of what it stands on; null for a VPC.</param>
internal sealed record FoundResource(ResourceKind Kind, string Id, string Name, string? Parent)
{
    /// <summary>Its attributes.</summary>
    public required EquatableList<ResourceAttribute> Attributes { get; init; }
}
