namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Deletes an SSL server with its certificates, sessions and route.</summary>
internal sealed class DeleteSslVpnServerHandler : ChangeHandler<DeleteSslVpnServerRequest, DeleteSslVpnServerResponse>
{
    protected override DeleteSslVpnServerResponse Handle(DeleteSslVpnServerRequest request, ActionContext context)
    {
        var server = context.SslServer(request.RegionId, request.SslVpnServerId);
        var gateway = context.GatewayOf(server);
        context.RequireActive(gateway);

        SslServerConsequences.EndSessions(server.Id, context);
        SslServerConsequences.DeleteCertificates(server.Id, context);
        SslServerConsequences.RemoveRoute(server.Id, context);
        ServerLog.Delete(server.Id, context);
        context.State.SslServers.Remove(server);
        context.Update(gateway);
        return new DeleteSslVpnServerResponse { RequestId = context.RequestId };
    }
}
