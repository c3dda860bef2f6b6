namespace SslVpnSdk.Planning;

/// <summary>What a step does beyond its own resource, or to the people who are connected.</summary>
public enum ConsequenceKind
{
    /// <summary>Client certificates stop working; new ones have to be installed.</summary>
    InvalidatesCertificates = 0,

    /// <summary>Client certificates are deleted with their SSL server.</summary>
    DeletesCertificates = 1,

    /// <summary>Clients lose their connections and have to connect again.</summary>
    EndsSessions = 2,

    /// <summary>The service adds a route for a client CIDR block.</summary>
    AddsRoute = 3,

    /// <summary>The service removes the route for a client CIDR block.</summary>
    RemovesRoute = 4,
}
