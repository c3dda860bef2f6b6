using SslVpnSdk.ControlPlane;
using SslVpnSdk.Planning;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests.Faults;

/// <summary>
/// What a process is shown. By ids some of what it just made is not found yet, and some of what it just deleted still is; and what is invalidated may look as before.
/// </summary>
internal sealed class LateLists(World world, EngineProcess process)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(6);

    private readonly HashSet<string> _found = [];
    private readonly Dictionary<string, TimeSpan> _hidden = [];
    private readonly Dictionary<string, (TimeSpan Until, object Answer)> _kept = [];

    /// <summary>Whether the process ever found a VPN gateway.</summary>
    public bool HasFound(string gateway) => _found.Contains(gateway);

    /// <summary>Whether something is found.</summary>
    public bool Has(ResourceKind kind, string id) => !IsHidden(id) && (IsKept(id) || kind switch
    {
        ResourceKind.Vpc => world.Plane.Vpc(id) is not null,
        ResourceKind.VpnGateway => world.Plane.Gateway(id) is not null,
        ResourceKind.SslServer => world.Plane.Server(id) is not null,
        _ => world.Plane.Certificate(id) is not null,
    });

    /// <summary>Does a change, which shows late.</summary>
    public T Around<T>(object request, Func<T> change)
    {
        if (!process.Hazards.IsLate || !process.Calls.Has(request))
        {
            return change();
        }

        var (deleted, last) = LastOf(request);
        var answer = change();
        if (deleted is not null)
        {
            _kept.TryAdd(deleted, (Later(), last!));
        }
        else if (MadeBy(answer!) is { } made)
        {
            _hidden[made] = Later();
        }

        return answer;
    }

    /// <summary>The answer as the process sees it.</summary>
    public T Seen<T>(ControlPlaneRequest<T> request, T answer)
        where T : class
    {
        var seen = Silent(AskedBy(request) is not { } id ? answer : IsKept(id) ? (T)_kept[id].Answer : IsHidden(id) ? (T)Empty(answer) : answer);
        _found.UnionWith(seen is DescribeVpnGatewaysResponse gateways ? gateways.VpnGateways.Select(gateway => gateway.VpnGatewayId) : []);
        return seen;
    }

    /// <summary>The service has no word for an invalidated certificate: it may show it as if nothing had happened.</summary>
    private T Silent<T>(T answer)
        where T : class => world.IsSilent && answer is DescribeSslVpnClientCertsResponse list
            ? (T)(object)(list with { SslVpnClientCertKeys = new(list.SslVpnClientCertKeys.Select(Silent)) })
            : answer;

    private SslVpnClientCertKey Silent(SslVpnClientCertKey certificate) =>
        certificate.EndTime > world.Time.GetUtcNow().ToUnixTimeMilliseconds() ? certificate with { Status = "normal" } : certificate;

    private bool IsHidden(string id) => _hidden.TryGetValue(id, out var until) && world.Time.Now < until;

    private bool IsKept(string id) => _kept.TryGetValue(id, out var kept) && world.Time.Now < kept.Until;

    private TimeSpan Later() => world.Time.Now + (Longest * world.Random.NextDouble());

    private (string? Id, object? Answer) LastOf(object request) => request switch
    {
        DeleteVpcRequest { VpcId: var id } => (id, world.Plane.Send(new DescribeVpcsRequest { RegionId = PlaneHost.Region, VpcId = id })),
        DeleteSslVpnServerRequest { SslVpnServerId: var id } =>
            (id, world.Plane.Send(new DescribeSslVpnServersRequest { RegionId = PlaneHost.Region, SslVpnServerId = id })),
        DeleteSslVpnClientCertRequest { SslVpnClientCertId: var id } =>
            (id, world.Plane.Send(new DescribeSslVpnClientCertsRequest { RegionId = PlaneHost.Region, SslVpnClientCertId = id })),
        _ => default,
    };

    private static string? MadeBy(object answer) => answer switch
    {
        CreateVpcResponse made => made.VpcId,
        CreateVpnGatewayResponse made => made.VpnGatewayId,
        CreateSslVpnServerResponse made => made.SslVpnServerId,
        CreateSslVpnClientCertResponse made => made.SslVpnClientCertId,
        _ => null,
    };

    private static string? AskedBy(object request) => request switch
    {
        DescribeVpcsRequest asked => asked.VpcId,
        DescribeVpnGatewaysRequest asked => asked.VpnGatewayId,
        DescribeSslVpnServersRequest asked => asked.SslVpnServerId,
        DescribeSslVpnClientCertsRequest asked => asked.SslVpnClientCertId,
        _ => null,
    };

    private static object Empty(object answer) => answer switch
    {
        DescribeVpcsResponse vpcs => vpcs with { Vpcs = new([]), TotalCount = 0 },
        DescribeVpnGatewaysResponse gateways => gateways with { VpnGateways = new([]), TotalCount = 0 },
        DescribeSslVpnServersResponse servers => servers with { SslVpnServers = new([]), TotalCount = 0 },
        DescribeSslVpnClientCertsResponse certificates => certificates with { SslVpnClientCertKeys = new([]), TotalCount = 0 },
        _ => answer,
    };
}
