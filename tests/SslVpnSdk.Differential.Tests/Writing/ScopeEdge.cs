namespace SslVpnSdk.Differential.Tests.Writing;

/// <summary>What parts a scope from the one around it.</summary>
internal enum ScopeEdge
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A function, which captures what it uses.</summary>
    Capturing,

    /// <summary>A function that captures nothing.</summary>
    Static,
}
