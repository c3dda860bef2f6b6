using SslVpnSdk.ControlPlane;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests.Faults;

/// <summary>
/// Watches the changes a process makes: one at a time on a VPN gateway, none of what belongs to others, and no certificate that its plan did not
/// name.
/// </summary>
internal sealed class Watch(World world, EngineProcess process)
{
    /// <summary>A change is on its way until this is disposed.</summary>
    public IDisposable Begin(object request)
    {
        RefuseForeign(request);
        if (GatewayOf(request) is not { } gateway)
        {
            return new Change(null);
        }

        return process.ChangingGateways.Add(gateway)
            ? new Change(() => process.ChangingGateways.Remove(gateway))
            : throw new ViolationException($"{process.Name} makes two changes of {gateway} at once: {request}");
    }

    /// <summary>Does a change, and looks at whom it harms.</summary>
    public T Around<T>(object request, Func<T> change)
    {
        if (ServerOf(request) is not { } server)
        {
            return change();
        }

        var before = ValidOf(server);
        var answer = change();
        var after = ValidOf(server);
        var unnamed = before.Except(after).Where(id => process.Known.Contains(id) && !IsNamed(id)).ToArray();
        return unnamed.Length == 0
            ? answer
            : throw new ViolationException($"{process.Name} invalidated {string.Join(", ", unnamed)}, which its plan did not name: {request}");
    }

    private bool IsNamed(string certificateId) => process.Named.Contains(certificateId)
        || process.NamedAddresses.Any(address => world.States.State!.IdOf(address) == certificateId);

    private void RefuseForeign(object request)
    {
        var target = request switch
        {
            ModifySslVpnServerRequest modify => modify.SslVpnServerId,
            DeleteSslVpnServerRequest delete => delete.SslVpnServerId,
            ModifySslVpnClientCertRequest modify => modify.SslVpnClientCertId,
            DeleteSslVpnClientCertRequest delete => delete.SslVpnClientCertId,
            ModifyVpnGatewayAttributeRequest modify => modify.VpnGatewayId,
            DeleteVpnGatewayRequest delete => delete.VpnGatewayId,
            ModifyVpcAttributeRequest modify => modify.VpcId,
            DeleteVpcRequest delete => delete.VpcId,
            _ => null,
        };
        if (target is not null && world.ThirdParty.Owns(target))
        {
            throw new ViolationException($"{process.Name} touches {target}, which belongs to others: {request}");
        }
    }

    private string? GatewayOf(object request) => request switch
    {
        CreateSslVpnServerRequest create => create.VpnGatewayId,
        ModifyVpnGatewayAttributeRequest modify => modify.VpnGatewayId,
        DeleteVpnGatewayRequest delete => delete.VpnGatewayId,
        ModifySslVpnServerRequest modify => GatewayOfServer(modify.SslVpnServerId),
        DeleteSslVpnServerRequest delete => GatewayOfServer(delete.SslVpnServerId),
        CreateSslVpnClientCertRequest create => GatewayOfServer(create.SslVpnServerId),
        DeleteSslVpnClientCertRequest delete => GatewayOfServer(ServerOfCertificate(delete.SslVpnClientCertId)),
        _ => null,
    };

    private string? ServerOf(object request) => request switch
    {
        ModifySslVpnServerRequest modify => modify.SslVpnServerId,
        DeleteSslVpnServerRequest delete => delete.SslVpnServerId,
        DeleteSslVpnClientCertRequest delete => ServerOfCertificate(delete.SslVpnClientCertId),
        _ => null,
    };

    private string? GatewayOfServer(string? id) => id is not null && world.Plane.Send(
        new DescribeSslVpnServersRequest { RegionId = PlaneHost.Region, SslVpnServerId = id }).SslVpnServers is [var server, ..] ? server.VpnGatewayId : null;

    private string? ServerOfCertificate(string id) => world.Plane.Send(
        new DescribeSslVpnClientCertsRequest { RegionId = PlaneHost.Region, SslVpnClientCertId = id }).SslVpnClientCertKeys is [var certificate, ..]
        ? certificate.SslVpnServerId
        : null;

    private HashSet<string> ValidOf(string serverId) => [.. world.Plane.Send(
            new DescribeSslVpnClientCertsRequest { RegionId = PlaneHost.Region, SslVpnServerId = serverId, PageSize = 50 })
        .SslVpnClientCertKeys.Where(certificate => certificate.Status == "normal").Select(certificate => certificate.SslVpnClientCertId)];

    private sealed class Change(Action? end) : IDisposable
    {
        public void Dispose() => end?.Invoke();
    }
}
