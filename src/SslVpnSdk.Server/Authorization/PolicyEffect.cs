namespace SslVpnSdk.Server.Authorization;

/// <summary>What a statement does with the calls it speaks of.</summary>
internal enum PolicyEffect
{
    /// <summary>They are let in, unless another statement keeps them out.</summary>
    Allow,

    /// <summary>They are kept out.</summary>
    Deny,
}
