using SslVpnSdk.ControlPlane;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests.Faults;

/// <summary>Looks at whom a change harms: nobody whom the plan did not name.</summary>
internal sealed class HarmCheck(World world, EngineProcess process)
{
    public T Around<T>(object request, Func<T> change)
    {
        if (ServerOf(request) is not { } id || world.Plane.Server(id) is not { } server || process.Agreed is not { } agreed)
        {
            return change();
        }

        var (certificates, sessions) = (ValidOf(id), world.Plane.SessionsOf(server.VpnGatewayId).ToHashSet());
        var answer = change();
        if (agreed.Unnamed(certificates.Except(ValidOf(id))).Where(IsKnowable).ToArray() is [_, ..] ended)
        {
            throw new ViolationException($"{process.Name} invalidated {string.Join(", ", ended)}, which its plan did not name: {request}");
        }

        return agreed.Unnamed(sessions.Except(world.Plane.SessionsOf(server.VpnGatewayId))).ToArray() is [_, ..] cut
            ? throw new ViolationException($"{process.Name} ended the sessions {string.Join(", ", cut)}, which its plan did not name: {request}")
            : answer;
    }

    private bool IsKnowable(string certificate) => !process.MayMiss || !world.ThirdParty.Owns(certificate);

    private string? ServerOf(object request) => request switch
    {
        ModifySslVpnServerRequest modify => modify.SslVpnServerId,
        DeleteSslVpnServerRequest delete => delete.SslVpnServerId,
        DeleteSslVpnClientCertRequest delete => world.Plane.Certificate(delete.SslVpnClientCertId)?.SslVpnServerId,
        _ => null,
    };

    private HashSet<string> ValidOf(string server) =>
        [.. world.Plane.CertificatesOf(server).Where(certificate => certificate.Status == "normal").Select(certificate => certificate.SslVpnClientCertId)];
}
