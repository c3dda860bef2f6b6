namespace SslVpnSdk.Documents;

/// <summary>A resource of a document.</summary>
/// <param name="Name">The name, unique among the resources of its type.</param>
public abstract record DocumentResource(string Name)
{
    /// <summary>The word for the type in documents: <c>sslServer</c>.</summary>
    public abstract string Type { get; }

    /// <summary>Whether no plan may delete it, or delete it to make it anew. Never for an existing VPN gateway, which no plan deletes.</summary>
    public bool IsProtected { get; init; }

    /// <summary>The name it was deployed by before it got another; null for none. Never for an existing VPN gateway.</summary>
    public string? PreviousName { get; init; }
}
