using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Changes an SSL server, with the consequences of what changes.</summary>
internal sealed class ModifySslVpnServerHandler : ChangeHandler<ModifySslVpnServerRequest, ModifySslVpnServerResponse>
{
    protected override ModifySslVpnServerResponse Handle(ModifySslVpnServerRequest request, ActionContext context)
    {
        var server = context.SslServer(request.RegionId, request.SslVpnServerId);
        var gateway = context.GatewayOf(server);
        var changed = server with
        {
            Name = request.Name ?? server.Name,
            LocalSubnet = request.LocalSubnet ?? server.LocalSubnet,
            ClientIpPool = request.ClientIpPool ?? server.ClientIpPool,
            Proto = request.Proto ?? server.Proto,
            Port = request.Port ?? server.Port,
            Cipher = request.Cipher ?? server.Cipher,
            Compress = request.Compress ?? server.Compress,
            DnsServers = request.DnsServers is null ? server.DnsServers : Text.OrNull(request.DnsServers),
            TwoFactor = TwoFactor(request, server.TwoFactor, context.Options),
        };
        SslServerCheck.Check(changed, gateway, request.RegionId, request.Action, context);
        context.RequireActive(gateway);

        if (changed != server)
        {
            ServerLog.Write(server.Id, null, ServerLogText.Changed(server, changed), context);
        }

        if (changed with { Name = server.Name } != server)
        {
            changed = ApplyConsequences(server, changed, gateway, context);
            context.Update(gateway);
        }

        context.State.SslServers.Replace(changed);
        var answer = SslServerAnswers.Describe(changed, context) with { IDaaSRegionId = null, DnsServers = null };
        return new ModifySslVpnServerResponse(answer, context.RequestId);
    }

    private static StoredSslServer ApplyConsequences(
        StoredSslServer before, StoredSslServer after, StoredVpnGateway gateway, ActionContext context)
    {
        if (after.LocalSubnet != before.LocalSubnet || after.ClientIpPool != before.ClientIpPool)
        {
            SslServerConsequences.EndSessions(after.Id, context);
        }

        if (after.ClientIpPool != before.ClientIpPool)
        {
            SslServerConsequences.RemoveRoute(after.Id, context);
            SslServerConsequences.AddRoute(after, gateway, context);
        }

        return after.Proto != before.Proto || after.Compress != before.Compress || after.TwoFactor != before.TwoFactor
            ? SslServerConsequences.InvalidateCertificates(after, context)
            : after;
    }

    /// <summary>What the call leaves away stays, but the application of one instance does not pass to an EIAM 1.0 instance.</summary>
    private static StoredTwoFactor? TwoFactor(ModifySslVpnServerRequest request, StoredTwoFactor? before, ControlPlaneOptions options)
    {
        if (request is { EnableMultiFactorAuth: null, IDaaSInstanceId: null or "", IDaaSRegionId: null or "", IDaaSApplicationId: null or "" })
        {
            return before;
        }

        if (!(request.EnableMultiFactorAuth ?? before is not null))
        {
            return null;
        }

        var instance = Text.OrNull(request.IDaaSInstanceId) ?? before?.InstanceId;
        var isEiam1 = options.Eiam1InstanceIds.Contains(instance ?? "");
        var inherited = isEiam1 && instance != before?.InstanceId ? null : before?.ApplicationId;
        return new StoredTwoFactor(
            instance,
            Text.OrNull(request.IDaaSRegionId) ?? before?.RegionId,
            Text.OrNull(request.IDaaSApplicationId) ?? inherited,
            isEiam1);
    }
}
