namespace SslVpnSdk.Drafts;

/// <summary>A VPN gateway, made by the stack or existing already.</summary>
/// <param name="Name">The resource's name.</param>
/// <param name="Origin">The name argument of the call that added it.</param>
/// <param name="SslConnections">The most SSL connections at one time; null when not stated.</param>
/// <param name="ResourceGroup">The id of its resource group; null for the account's default.</param>
public abstract record GatewayDraft(
    DraftValue<string> Name,
    Origin? Origin,
    DraftValue<int>? SslConnections,
    DraftValue<string>? ResourceGroup) : ResourceDraft(Name, Origin)
{
    /// <inheritdoc />
    public override string TypeTitle => "VPN gateway";
}
