namespace SslVpnSdk.ControlPlane;

/// <summary>The key that calls are signed with.</summary>
/// <param name="Id">The id, which travels with each call.</param>
/// <param name="Secret">The secret, which never travels.</param>
/// <param name="SecurityToken">The token of a temporary key (STS); null for a lasting one.</param>
public sealed record AccessKey(string Id, string Secret, string? SecurityToken = null)
{
    /// <summary>The id alone, so that no log comes to hold a secret.</summary>
    public override string ToString() => $"AccessKey {Id}";
}
