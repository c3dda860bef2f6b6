using SslVpnSdk.Server.Authorization;

namespace SslVpnSdk.Server.Authentication;

/// <summary>A user in a users file.</summary>
internal sealed record UserContent
{
    public required string Name { get; init; }

    public required IReadOnlyList<AccessKeyContent> AccessKeys { get; init; }

    /// <summary>What the user may do; nothing without one.</summary>
    public IReadOnlyList<PolicyDocument> Policies { get; init; } = [];
}
