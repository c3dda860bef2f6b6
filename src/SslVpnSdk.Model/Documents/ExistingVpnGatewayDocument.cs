namespace SslVpnSdk.Documents;

/// <summary>A VPN gateway that exists already and is only used.</summary>
/// <param name="Name">The name by which the stack calls it.</param>
/// <param name="Id">Its id in the service.</param>
/// <param name="VpcCidrBlock">The CIDR block of its VPC; null when not stated.</param>
/// <param name="SslConnections">The most SSL connections at one time; null when not stated.</param>
/// <param name="Region">Its region; null for the document's.</param>
/// <param name="ResourceGroup">The id of its resource group; null when not stated.</param>
public sealed record ExistingVpnGatewayDocument(
    string Name,
    DocumentValue Id,
    string? VpcCidrBlock,
    int? SslConnections,
    string? Region,
    DocumentValue? ResourceGroup) : DocumentResource(Name)
{
    /// <inheritdoc />
    public override string Type => "existingVpnGateway";
}
