namespace SslVpnSdk.Drafts;

/// <summary>A VPN gateway which the stack makes.</summary>
/// <param name="Name">The resource's name.</param>
/// <param name="Origin">The name argument of the call that added it.</param>
/// <param name="Vpc">The VPC it is in.</param>
/// <param name="Bandwidth">The bandwidth in Mbit/s.</param>
/// <param name="SslConnections">The most SSL connections at one time; null when SSL-VPN is not enabled.</param>
/// <param name="VSwitches">The ids of its vSwitches: none, one, or one for each tunnel.</param>
/// <param name="ResourceGroup">The id of its resource group; null for the account's default.</param>
public sealed record VpnGatewayDraft(
    DraftValue<string> Name,
    Origin? Origin,
    DraftValue<ResourceReference>? Vpc,
    DraftValue<int>? Bandwidth,
    DraftValue<int>? SslConnections,
    EquatableList<DraftValue<string>> VSwitches,
    DraftValue<string>? ResourceGroup) : GatewayDraft(Name, Origin, SslConnections, ResourceGroup)
{
    /// <inheritdoc />
    public override string Type => "vpnGateway";
}
