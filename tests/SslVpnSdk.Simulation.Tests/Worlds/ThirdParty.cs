using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Simulation.Tests.Worlds;

/// <summary>Others who use the same account, with the console: they have things of their own, and touch ours.</summary>
internal sealed class ThirdParty(World world)
{
    /// <summary>What they call what is theirs; documents call their VPN gateway so.</summary>
    public const string Name = "theirs";

    private const string Who = "third party";
    private const string Region = PlaneHost.Region;

    private readonly HashSet<string> _foreign = [];
    private string? _gateway;

    /// <summary>Whether a resource is theirs.</summary>
    public bool Owns(string id) => _foreign.Contains(id);

    /// <summary>What they did to what is ours.</summary>
    public ThirdPartyDeeds Deeds { get; } = new(world);

    /// <summary>Their deletions at the moment at which these matter most.</summary>
    public Overtaking Overtaking => new(world, this);

    /// <summary>Does some things, one after another.</summary>
    public void Meddle()
    {
        for (var i = world.Random.Next(1, 4); i > 0; i--)
        {
            Interfere();
            world.Time.Advance(TimeSpan.FromSeconds(world.Random.Next(1, 20)));
        }
    }

    /// <summary>Makes a VPN gateway of their own, for anybody to use.</summary>
    public string MakeGateway()
    {
        var vpc = world.Plane.Send(new CreateVpcRequest { RegionId = Region, VpcName = Name, CidrBlock = "10.0.0.0/16" }).VpcId;
        world.Time.Advance(TimeSpan.FromMinutes(1));
        _gateway = world.Plane.Send(new CreateVpnGatewayRequest
        {
            RegionId = Region,
            VpcId = vpc,
            Name = Name,
            Bandwidth = 10,
            EnableSsl = true,
            SslConnections = 5,
        }).VpnGatewayId;
        world.Time.Advance(TimeSpan.FromMinutes(1));
        _foreign.UnionWith([vpc, _gateway]);
        return _gateway;
    }

    /// <summary>Does something, unless the service refuses it.</summary>
    public void Interfere()
    {
        var content = PlaneContent.Of(world.Plane);
        try
        {
            switch (world.Random.Next(9))
            {
                case 0 when Any(Ours(content.Servers, server => server.SslVpnServerId)) is { } server:
                    Say($"deletes SSL server {server.SslVpnServerId}");
                    world.Plane.Send(new DeleteSslVpnServerRequest { RegionId = Region, SslVpnServerId = server.SslVpnServerId });
                    break;
                case 1 when Any(Ours(content.Certificates, certificate => certificate.SslVpnClientCertId)) is { } certificate:
                    Say($"deletes client certificate {certificate.SslVpnClientCertId}");
                    world.Plane.Send(new DeleteSslVpnClientCertRequest { RegionId = Region, SslVpnClientCertId = certificate.SslVpnClientCertId });
                    break;
                case 2 when Any(Ours(content.Gateways, gateway => gateway.VpnGatewayId)) is { } gateway:
                    Say($"deletes VPN gateway {gateway.VpnGatewayId}");
                    world.Plane.Send(new DeleteVpnGatewayRequest { RegionId = Region, VpnGatewayId = gateway.VpnGatewayId });
                    Deeds.Delete(gateway.VpnGatewayId);
                    break;
                case 3 when Any(Ours(content.Servers, server => server.SslVpnServerId)) is { } server:
                    Say($"changes the settings of {server.SslVpnServerId}");
                    Change(server);
                    break;
                case 4 when Any(content.Gateways.Where(gateway => gateway.SslVpn == "enable")) is { } gateway:
                    var made = world.Plane.Send(new CreateSslVpnServerRequest
                    {
                        RegionId = Region,
                        VpnGatewayId = gateway.VpnGatewayId,
                        Name = Name,
                        LocalSubnet = "10.0.9.0/24",
                        ClientIpPool = "192.168.99.0/24",
                    }).SslVpnServerId;
                    _foreign.Add(made);
                    Say($"makes SSL server {made} on {gateway.VpnGatewayId}");
                    break;
                case 5 or 6 when Any(content.Servers) is { } server:
                    Issue(server.SslVpnServerId);
                    break;
                case 7 when Any(Ours(content.DeclaredRoutes, route => route.RouteEntryId)) is { } route:
                    Say($"deletes route {route.RouteEntryId}");
                    world.Plane.Send(new DeleteRouteEntryRequest { RegionId = Region, RouteEntryId = route.RouteEntryId });
                    break;
                case 8 when Any(content.Certificates.Where(certificate => certificate.Status == "normal")) is { } certificate:
                    Say($"connects with {certificate.SslVpnClientCertId}");
                    world.Plane.Connect(certificate.SslVpnClientCertId);
                    break;
            }
        }
        catch (ControlPlaneException exception)
        {
            Say($"is refused: {exception.Code}");
        }
    }

    /// <summary>Issues a certificate for each SSL server, and may connect with it.</summary>
    public void UseServers(bool isConnected)
    {
        foreach (var server in PlaneContent.Of(world.Plane).Servers)
        {
            try
            {
                var certificate = Issue(server.SslVpnServerId);
                if (isConnected)
                {
                    world.Plane.Connect(certificate);
                }
            }
            catch (ControlPlaneException exception)
            {
                Say($"is refused: {exception.Code}");
            }
        }
    }

    /// <summary>Takes away what stands in the way of the deployment, after a look that nobody took it away before.</summary>
    public void CleanUp()
    {
        var content = PlaneContent.Of(world.Plane);
        var there = content.Ids.ToHashSet();
        foreach (var id in _foreign.Where(id => !id.StartsWith("vsc-", StringComparison.Ordinal) && !there.Contains(id)))
        {
            throw new ViolationException($"{id} belongs to others, and is gone.");
        }

        foreach (var server in content.Servers.Where(server => Owns(server.SslVpnServerId) && server.VpnGatewayId != _gateway))
        {
            Say($"takes away SSL server {server.SslVpnServerId}");
            world.Plane.Send(new DeleteSslVpnServerRequest { RegionId = Region, SslVpnServerId = server.SslVpnServerId });
            _foreign.Remove(server.SslVpnServerId);
            world.Time.Advance(TimeSpan.FromMinutes(1));
        }
    }

    private string Issue(string server)
    {
        var issued = world.Plane.Send(new CreateSslVpnClientCertRequest { RegionId = Region, SslVpnServerId = server, Name = Name }).SslVpnClientCertId;
        _foreign.Add(issued);
        Say($"makes client certificate {issued} for {server}");
        return issued;
    }

    private void Change(SslVpnServer server) => Deeds.Change(server.SslVpnServerId, () => world.Plane.Send(new ModifySslVpnServerRequest
    {
        RegionId = Region,
        SslVpnServerId = server.SslVpnServerId,
        Proto = world.Random.Next(2) == 0 ? "TCP" : "UDP",
        Port = world.Random.Next(2) == 0 ? 1234 : null,
        Name = world.Random.Next(3) == 0 ? "renamed by others" : null,
    }));

    /// <summary>Notes what they do.</summary>
    public void Say(string what) => world.Trace.Add(Who, what);

    private IEnumerable<T> Ours<T>(IEnumerable<T> all, Func<T, string> id) => all.Where(one => !Owns(id(one)));

    private T? Any<T>(IEnumerable<T> all)
        where T : class
    {
        var list = all.ToArray();
        return list.Length == 0 ? null : list[world.Random.Next(list.Length)];
    }
}
