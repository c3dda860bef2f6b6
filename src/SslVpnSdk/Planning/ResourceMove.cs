namespace SslVpnSdk.Planning;

/// <summary>What was deployed by one name, and is a resource by another name from now on.</summary>
/// <param name="From">The resource as it is recorded.</param>
/// <param name="To">The resource of the document.</param>
/// <param name="Id">The id in the control plane, which stays.</param>
public sealed record ResourceMove(ResourceAddress From, ResourceAddress To, string Id);
