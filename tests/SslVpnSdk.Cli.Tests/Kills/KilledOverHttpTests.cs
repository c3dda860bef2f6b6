using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;

namespace SslVpnSdk.Cli.Tests.Kills;

/// <summary>An apply over HTTP to a durable server; now the one and now the other is killed, at a line that chance chooses.</summary>
public sealed class KilledOverHttpTests
{
    private const string Region = "eu-central-1";
    private const int GatewaysPerVpc = 10;

    private readonly Random _random = new(KillSeeds.Seed);

    [Fact]
    public async Task Whichever_is_killed_the_apply_converges_and_makes_nothing_twice_and_loses_nothing()
    {
        for (var kills = 0; kills < KillSeeds.Kills;)
        {
            using var folder = new ToolFolder().With("fleet.json", Fleet(KillSeeds.Servers).ToJson());
            using var server = new ServerProcess(folder.Path("plane"));
            await server.StartAsync();
            var isDone = false;
            while (!isDone)
            {
                var isLast = kills >= KillSeeds.Kills;
                isDone = await ApplyAsync(folder, server, isLast ? null : _random.Next(KillSeeds.Servers));
                kills += isDone || isLast ? 0 : 1;
                Assert.True(isDone || !isLast, "An apply that nobody killed failed.");
            }

            await CheckAsync(folder, server);
        }
    }

    /// <summary>Applies; at a line either process is killed.</summary>
    /// <returns>Whether the apply came to its end.</returns>
    private async Task<bool> ApplyAsync(ToolFolder folder, ServerProcess server, int? killAt)
    {
        using var process = ChildProcess.Start(
            ServerProcess.Variables, shell: null, ServerProcess.Tool, "apply", folder.Path("fleet.json"), "--yes", "--endpoint", server.Endpoint, "--data", folder.Data);
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var killsServer = _random.Next(2) == 0;
        var number = 0;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith('[') || number++ != killAt)
            {
                continue;
            }

            if (killsServer)
            {
                await server.KillAsync();
                await server.StartAsync();
            }
            else
            {
                process.Kill();
            }
        }

        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }

    private static async Task CheckAsync(ToolFolder folder, ServerProcess server)
    {
        using var client = server.Client();
        var vpcs = (await client.SendAsync(new DescribeVpcsRequest { RegionId = Region })).TotalCount;
        var gateways = (await client.SendAsync(new DescribeVpnGatewaysRequest { RegionId = Region })).TotalCount;
        var servers = (await client.SendAsync(new DescribeSslVpnServersRequest { RegionId = Region })).TotalCount;
        var expected = (KillSeeds.Servers + GatewaysPerVpc - 1) / GatewaysPerVpc;
        Assert.Equal((expected, KillSeeds.Servers, KillSeeds.Servers), (vpcs, gateways, servers));
        using var plan = ChildProcess.Start(
            ServerProcess.Variables, shell: null, ServerProcess.Tool, "plan", folder.Path("fleet.json"), "--endpoint", server.Endpoint, "--data", folder.Data);
        var text = plan.StandardOutput.ReadToEndAsync();
        var errors = plan.StandardError.ReadToEndAsync();
        await plan.WaitForExitAsync();
        Assert.True(plan.ExitCode == 0, await errors + await text);
    }

    private static DeploymentDocument Fleet(int servers) => new("fleet", null, Region, new([]), new(
        Enumerable.Range(0, servers).SelectMany(i => new DocumentResource?[]
        {
            i % GatewaysPerVpc == 0 ? new VpcDocument($"vpc-{i / GatewaysPerVpc}", "10.0.0.0/16", new([]), new([])) : null,
            new VpnGatewayDocument($"gateway-{i}", $"vpc-{i / GatewaysPerVpc}", 10, 5, new([]), null),
            new SslServerDocument(
                $"server-{i}",
                $"gateway-{i}",
                new(["10.0.1.0/24"]),
                $"192.168.{i % GatewaysPerVpc}.0/24",
                VpnProtocol.Udp,
                SslServerDocument.DefaultPort,
                EncryptionAlgorithm.Aes256Cbc,
                false,
                null),
        }).OfType<DocumentResource>()));
}
