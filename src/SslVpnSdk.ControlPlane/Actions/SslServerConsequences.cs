using SslVpnSdk.Addressing;
using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>What a change of an SSL server does to what hangs on it (page, "Modify an SSL server" and "Delete an SSL server").</summary>
internal static class SslServerConsequences
{
    public static void EndSessions(string sslVpnServerId, ActionContext context)
    {
        var sessions = context.State.Sessions.Where(SessionKeys.SslServer, sslVpnServerId);
        ServerLog.Write(
            sslVpnServerId,
            [.. sessions.ToList().Select(session => new StoredLogLine(context.Now, session.CertificateId, ServerLogText.Dropped(session)))],
            context);
        sessions.Remove();
    }

    /// <summary>The certificates stay listed, as <c>expired</c>; those issued from now on come from a new authority.</summary>
    public static StoredSslServer InvalidateCertificates(StoredSslServer server, ActionContext context)
    {
        foreach (var certificate in context.State.Certificates.Where(CertificateKeys.SslServer, server.Id).ToList())
        {
            context.State.Certificates.Replace(certificate with { IsInvalidated = true });
        }

        EndSessions(server.Id, context);
        return server with { Authority = null };
    }

    public static void DeleteCertificates(string sslVpnServerId, ActionContext context) =>
        context.State.Certificates.Where(CertificateKeys.SslServer, sslVpnServerId).Remove();

    /// <summary>Adds the route for the client CIDR block to the route table of the VPC.</summary>
    public static void AddRoute(StoredSslServer server, StoredVpnGateway gateway, ActionContext context) =>
        context.State.Routes.Add(new StoredRoute
        {
            Id = context.NewId("rte"),
            RouteTableId = context.State.Vpcs.Find(gateway.VpcId)!.RouteTableId,
            DestinationCidrBlock = CidrBlock.Parse(server.ClientIpPool).ToString(),
            NextHopId = gateway.Id,
            NextHopType = "VpnGateway",
            Name = "",
            Description = "",
            CreatedAt = context.Now,
            SslVpnServerId = server.Id,
        });

    public static void RemoveRoute(string sslVpnServerId, ActionContext context) =>
        context.State.Routes.Where(RouteKeys.SslServer, sslVpnServerId).Remove();
}
