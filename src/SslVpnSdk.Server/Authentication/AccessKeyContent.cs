namespace SslVpnSdk.Server.Authentication;

/// <summary>A key in a users file.</summary>
internal sealed record AccessKeyContent
{
    public required string Id { get; init; }

    public required string Secret { get; init; }

    /// <summary><c>Active</c> or <c>Inactive</c>. Default: <c>Active</c>.</summary>
    public AccessKeyStatus Status { get; init; } = AccessKeyStatus.Active;

    /// <summary>The token of a temporary key; null for a lasting one.</summary>
    public string? SecurityToken { get; init; }

    /// <summary>Holds no secret, as of <see cref="ControlPlane.AccessKey"/>.</summary>
    public override string ToString() => $"AccessKey {Id}";
}
