namespace SslVpnSdk.Documents;

/// <summary>A resource of a document.</summary>
/// <param name="Name">The name, unique among the resources of its type.</param>
public abstract record DocumentResource(string Name)
{
    /// <summary>The word for the type in documents: <c>sslServer</c>.</summary>
    public abstract string Type { get; }
}
