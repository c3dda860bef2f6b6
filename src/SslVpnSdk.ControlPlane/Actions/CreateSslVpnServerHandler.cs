using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.Documents;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Makes an SSL server, and the route to its client CIDR block.</summary>
internal sealed class CreateSslVpnServerHandler : ChangeHandler<CreateSslVpnServerRequest, CreateSslVpnServerResponse>
{
    protected override CreateSslVpnServerResponse Handle(CreateSslVpnServerRequest request, ActionContext context)
    {
        var gateway = string.IsNullOrEmpty(request.VpnGatewayId)
            ? null
            : context.FindVpnGateway(request.VpnGatewayId) ?? throw ActionContext.Refuse(ApiError.GatewayNotFound);
        var id = context.NewId("vss");
        var server = new StoredSslServer
        {
            Id = id,
            RegionId = request.RegionId,
            VpnGatewayId = request.VpnGatewayId,
            Name = request.Name ?? id,
            LocalSubnet = request.LocalSubnet ?? "",
            ClientIpPool = request.ClientIpPool ?? "",
            Proto = request.Proto ?? VpnProtocol.Tcp.ToWord(),
            Port = request.Port ?? SslServerDocument.DefaultPort,
            Cipher = request.Cipher ?? EncryptionAlgorithm.Aes128Cbc.ToWord(),
            Compress = request.Compress ?? false,
            TwoFactor = request.EnableMultiFactorAuth is true ? TwoFactor(request, context.Options) : null,
            DnsServers = Text.OrNull(request.DnsServers),
            CreatedAt = context.Now,
        };
        SslServerCheck.Check(server, gateway, request.RegionId, request.Action, context);
        context.RequireActive(gateway!);

        context.State.SslServers.Add(server);
        SslServerConsequences.AddRoute(server, gateway!, context);
        ServerLog.Write(id, null, ServerLogText.Created(server), context);
        context.Update(gateway!);
        return new CreateSslVpnServerResponse { SslVpnServerId = id, Name = server.Name, RequestId = context.RequestId };
    }

    private static StoredTwoFactor TwoFactor(CreateSslVpnServerRequest request, ControlPlaneOptions options) => new(
        Text.OrNull(request.IDaaSInstanceId),
        Text.OrNull(request.IDaaSRegionId),
        Text.OrNull(request.IDaaSApplicationId),
        options.Eiam1InstanceIds.Contains(request.IDaaSInstanceId ?? ""));
}
