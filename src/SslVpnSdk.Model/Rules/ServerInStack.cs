using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>An SSL server with the gateway and the VPC it is on, as far as the stack knows them.</summary>
/// <param name="Server">The server.</param>
/// <param name="Path">Its path in the document.</param>
/// <param name="Gateway">Its gateway; null when missing or unknown.</param>
/// <param name="Vpc">The VPC of the gateway; null when the gateway exists already, or is in none.</param>
/// <param name="VpcCidrBlock">The CIDR block of the VPC; null when not known.</param>
internal sealed record ServerInStack(
    SslServerDraft Server,
    ResourcePath Path,
    GatewayDraft? Gateway,
    VpcDraft? Vpc,
    DraftValue<string>? VpcCidrBlock)
{
    /// <summary>The place of the VPC among the resources; −1 without one.</summary>
    public int VpcIndex => Gateway is VpnGatewayDraft { Vpc.IsKnown: true } gateway ? gateway.Vpc.Value.Index : -1;

    public static ServerInStack Of(StackDraft draft, SslServerDraft server, ResourcePath path)
    {
        var gateway = draft.Resolve<GatewayDraft>(server.VpnGateway);
        var vpc = gateway is VpnGatewayDraft own ? draft.Resolve<VpcDraft>(own.Vpc) : null;
        var block = gateway is ExistingVpnGatewayDraft existing ? existing.VpcCidrBlock : vpc?.CidrBlock;
        return new ServerInStack(server, path, gateway, vpc, block);
    }
}
