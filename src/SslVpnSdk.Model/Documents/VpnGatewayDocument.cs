namespace SslVpnSdk.Documents;

/// <summary>A VPN gateway which the stack makes.</summary>
/// <param name="Name">The name.</param>
/// <param name="Vpc">The name of its VPC.</param>
/// <param name="Bandwidth">The bandwidth in Mbit/s.</param>
/// <param name="SslConnections">The most SSL connections at one time; null when SSL-VPN is not enabled.</param>
/// <param name="VSwitches">The ids of its vSwitches; empty when the service chooses.</param>
/// <param name="ResourceGroup">The id of its resource group; null for the account's default.</param>
public sealed record VpnGatewayDocument(
    string Name,
    string Vpc,
    int Bandwidth,
    int? SslConnections,
    EquatableList<DocumentValue> VSwitches,
    DocumentValue? ResourceGroup) : DocumentResource(Name)
{
    /// <inheritdoc />
    public override string Type => "vpnGateway";
}
