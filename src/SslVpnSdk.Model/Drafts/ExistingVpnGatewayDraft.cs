namespace SslVpnSdk.Drafts;

/// <summary>A VPN gateway that exists already and is only used.</summary>
/// <param name="Name">The name by which the stack calls it.</param>
/// <param name="Origin">The name argument of the call that added it.</param>
/// <param name="Id">Its id in the service.</param>
/// <param name="VpcCidrBlock">The CIDR block of its VPC; null when not stated.</param>
/// <param name="SslConnections">The most SSL connections at one time; null when not stated.</param>
/// <param name="Region">Its region; null for the stack's.</param>
/// <param name="ResourceGroup">The id of its resource group; null when not stated.</param>
public sealed record ExistingVpnGatewayDraft(
    DraftValue<string> Name,
    Origin? Origin,
    DraftValue<string> Id,
    DraftValue<string>? VpcCidrBlock,
    DraftValue<int>? SslConnections,
    DraftValue<string>? Region,
    DraftValue<string>? ResourceGroup) : GatewayDraft(Name, Origin, SslConnections, ResourceGroup)
{
    /// <inheritdoc />
    public override string Type => "existingVpnGateway";
}
