namespace SslVpnSdk.ControlPlane.Tests.Crashes;

/// <summary>
/// One caller of the process that is killed. For each thing it makes, it writes <c>made kind name id owner</c> after the answer, for what it
/// changes <c>changed kind id</c>; for what it
/// deletes, <c>deleting kind id</c> before the call and <c>deleted kind id</c> after the answer. Every name is used once, and is the token too.
/// </summary>
internal sealed class CrashingCaller(EmbeddedControlPlane plane, TextWriter log, int number, Random random)
{
    private const string Region = ControlPlaneFixture.Region;

    private int _made;

    public async Task RunAsync()
    {
        while (true)
        {
            var vpc = await Make("vpc", "nobody", name => CrashRequests.Vpc(name), answer => answer.VpcId);
            var gateway = await Make("gateway", vpc, name => CrashRequests.Gateway(name, vpc), answer => answer.VpnGatewayId);
            var server = await Make("server", gateway, name => CrashRequests.Server(name, gateway), answer => answer.SslVpnServerId);
            if (random.Next(8) == 0)
            {
                await Make("certificate", server, name => CrashRequests.Certificate(name, server), answer => answer.SslVpnClientCertId);
            }

            if (random.Next(3) == 0)
            {
                await plane.SendAsync(new ModifySslVpnServerRequest { RegionId = Region, SslVpnServerId = server, ClientIpPool = CrashRequests.OtherPool });
                log.WriteLine($"changed server {server}");
            }

            if (random.Next(2) == 0)
            {
                log.WriteLine($"deleting server {server}");
                await plane.SendAsync(new DeleteSslVpnServerRequest { RegionId = Region, SslVpnServerId = server });
                log.WriteLine($"deleted server {server}");
            }
        }
    }

    private async Task<string> Make<TResponse>(string kind, string owner, Func<string, ControlPlaneRequest<TResponse>> request, Func<TResponse, string> id)
        where TResponse : class
    {
        var name = $"{kind}-{number}-{_made++}";
        var answer = await plane.SendAsync(request(name));
        log.WriteLine($"made {kind} {name} {id(answer)} {owner}");
        return id(answer);
    }
}
