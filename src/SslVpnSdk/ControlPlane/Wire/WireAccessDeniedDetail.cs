namespace SslVpnSdk.ControlPlane.Wire;

/// <summary>Why a caller may not make a call.</summary>
internal sealed record WireAccessDeniedDetail
{
    /// <summary>The action in RAM's words: <c>vpc:CreateSslVpnServer</c>.</summary>
    public required string AuthAction { get; init; }

    /// <summary>The name of the user.</summary>
    public required string AuthPrincipalDisplayName { get; init; }

    /// <summary>The id of the account.</summary>
    public required string AuthPrincipalOwnerId { get; init; }

    /// <summary><c>SubUser</c>.</summary>
    public required string AuthPrincipalType { get; init; }

    /// <summary><c>ImplicitDeny</c>: nothing allows it; <c>ExplicitDeny</c>: a statement denies it.</summary>
    public required string NoPermissionType { get; init; }

    /// <summary>The kind of the policies that were asked.</summary>
    public required string PolicyType { get; init; }
}
