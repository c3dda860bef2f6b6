using System.Text.RegularExpressions;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Server;

namespace SslVpnSdk.Cli.Tests.Endpoint;

/// <summary>Two working folders: one with the embedded control plane, one for a server of its own. Both control planes are of one seed.</summary>
internal sealed partial class TwinFolders : IAsyncDisposable
{
    private const long Seed = 7;

    private readonly ToolFolder _embedded;
    private readonly ToolFolder _remote;
    private readonly ControlPlaneServer _server;

    private TwinFolders(ToolFolder embedded, ToolFolder remote, ControlPlaneServer server, string gatewayId)
    {
        _embedded = embedded;
        _remote = remote;
        _server = server;
        GatewayId = gatewayId;
    }

    /// <summary>A VPN gateway that is in both control planes, in <c>me-east-1</c>.</summary>
    public string GatewayId { get; }

    public static async Task<TwinFolders> StartAsync()
    {
        var (embedded, remote) = (new ToolFolder(), new ToolFolder());
        var data = remote.Path("plane");
        var gatewayId = await NewGatewayAsync(embedded.Data);
        Assert.Equal(gatewayId, await NewGatewayAsync(data));
        var server = await ControlPlaneServer.StartAsync(new ControlPlaneServerOptions { DataFolder = data });
        return new TwinFolders(embedded, remote.At(server), server, gatewayId);
    }

    /// <summary>Writes a document into both.</summary>
    public void Write(string name, string text)
    {
        _embedded.With(name, text);
        _remote.With(name, text);
    }

    /// <summary>Runs a command in both, which has to have the same result, and tells it without its times.</summary>
    /// <remarks>One operation at a time: of several, chance would decide which gets the next id.</remarks>
    public async Task<ToolResult> RunAsync(params string[] arguments)
    {
        arguments = arguments[0] is "apply" or "destroy" ? [.. arguments, "--parallelism", "1"] : arguments;
        var (embedded, remote) = (Timeless(await _embedded.RunAsync(arguments)), Timeless(await _remote.RunAsync(arguments)));
        Assert.Equal(embedded, remote);
        return remote;
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _embedded.Dispose();
        _remote.Dispose();
    }

    /// <summary>Makes the gateway in a new control plane of the seed.</summary>
    private static async Task<string> NewGatewayAsync(string dataFolder)
    {
        await using var plane = EmbeddedControlPlane.Open(dataFolder, new ControlPlaneOptions { Seed = Seed, TransitionDuration = TimeSpan.Zero });
        var vpc = await plane.SendAsync(new CreateVpcRequest { RegionId = "me-east-1", CidrBlock = "10.0.0.0/8" });
        var gateway = await plane.SendAsync(
            new CreateVpnGatewayRequest { RegionId = "me-east-1", VpcId = vpc.VpcId, Bandwidth = 10, EnableSsl = true, SslConnections = 10 });
        return gateway.VpnGatewayId;
    }

    private static ToolResult Timeless(ToolResult result) => result with { Out = Times().Replace(result.Out, "T"), Error = Requests().Replace(result.Error, "R") };

    /// <summary>Durations and the times of the control planes, and nothing else.</summary>
    [GeneratedRegex("""(?<= (in|after) )\d+\.\d(?= s)|(?<="seconds": )[\d.]+|(?<="(createTime|endTime|creationTime)": )("[^"]*"|\d+)""")]
    private static partial Regex Times();

    [GeneratedRegex("(?<=request )[0-9A-F-]{36}")]
    private static partial Regex Requests();
}
