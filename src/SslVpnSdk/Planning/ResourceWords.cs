namespace SslVpnSdk.Planning;

/// <summary>The words for kinds of resources: in documents, in state files, and for people.</summary>
internal static class ResourceWords
{
    private static readonly (ResourceKind Kind, string Type, string Noun)[] All =
    [
        (ResourceKind.Vpc, "vpc", "VPC"),
        (ResourceKind.Route, "route", "route"),
        (ResourceKind.VpnGateway, "vpnGateway", "VPN gateway"),
        (ResourceKind.ExistingVpnGateway, "existingVpnGateway", "existing VPN gateway"),
        (ResourceKind.SslServer, "sslServer", "SSL server"),
        (ResourceKind.ClientCertificate, "clientCertificate", "client certificate"),
    ];

    /// <summary>The word in documents: <c>sslServer</c>.</summary>
    public static string ToTypeWord(this ResourceKind kind) => All[(int)kind].Type;

    /// <summary>The words for people: <c>SSL server</c>.</summary>
    public static string ToNoun(this ResourceKind kind) => All[(int)kind].Noun;

    /// <summary>The kind for a word of documents; null when it is none.</summary>
    public static ResourceKind? OfTypeWord(string word) =>
        All.Where(entry => entry.Type == word).Select(entry => (ResourceKind?)entry.Kind).FirstOrDefault();
}
