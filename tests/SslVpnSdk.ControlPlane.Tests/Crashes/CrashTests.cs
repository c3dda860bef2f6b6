using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests.Crashes;

/// <summary>A process is killed in the middle of many changes: what it acknowledged is there, once, and nothing is half done.</summary>
public abstract class CrashTests(TestStore store) : ControlPlaneTest(store)
{
    private const int MostLines = 400;

    public static TheoryData<int> Seeds => CrashSeeds.All;

    [SkippableTheory]
    [MemberData(nameof(Seeds))]
    public async Task What_was_acknowledged_survives_a_kill(int seed)
    {
        try
        {
            var place = Account.Store == TestStore.Sqlite ? Account.Folder : Account.ConnectionString;
            var log = CrashLog.Kill(Account.Store, place, seed, 1 + new Random(seed).Next(MostLines));

            await using var plane = CrashingProgram.Open(Account.Store, place);
            var state = await SurvivingState.ReadAsync(plane);
            CheckAcknowledged(log, state);
            CheckRelations(state);
            await CheckTokens(log, state, plane);
        }
        catch (Exception error) when (error is not SkipException)
        {
            throw new InvalidOperationException($"Seed {seed}. Alone: SOAK_SEED={seed} SOAK_KILLS=1 eng/soak.sh crash", error);
        }
    }

    private static void CheckAcknowledged(CrashLog log, SurvivingState state)
    {
        var ids = state.IdsByName();
        Assert.All(ids, group => Assert.Single(group));
        Assert.All(log.Made.Where(thing => !log.Deleting.Contains(thing.Id) && !log.Deleting.Contains(thing.Owner)), thing => Assert.Equal([thing.Id], ids[thing.Name]));
        Assert.DoesNotContain(state.Servers, server => log.Deleted.Contains(server.SslVpnServerId));
        Assert.All(
            state.Servers.Where(server => log.Changed.Contains(server.SslVpnServerId)),
            server => Assert.Equal(CrashRequests.OtherPool, server.ClientIpPool));
    }

    private static void CheckRelations(SurvivingState state)
    {
        var vpcs = state.Vpcs.Select(vpc => vpc.VpcId).ToHashSet();
        var gateways = state.Gateways.ToDictionary(gateway => gateway.VpnGatewayId);
        var servers = state.Servers.ToDictionary(server => server.VpnGatewayId);
        Assert.All(state.Gateways, gateway => Assert.Contains(gateway.VpcId, vpcs));
        Assert.All(state.Servers, server => Assert.Contains(server.VpnGatewayId, gateways));
        Assert.Equal(
            state.Servers.Select(server => (server.VpnGatewayId, server.ClientIpPool)).Order(),
            state.Routes.Select(route => (route.NextHops[0].NextHopId, route.DestinationCidrBlock)).Order());
        Assert.All(state.Certificates, certificate => Assert.Contains(state.Servers, server => server.SslVpnServerId == certificate.SslVpnServerId));
    }

    /// <summary>The token of every call that was answered still answers with the same id.</summary>
    private static async Task CheckTokens(CrashLog log, SurvivingState state, EmbeddedControlPlane plane)
    {
        foreach (var (_, name, id, _) in log.Made.Where(thing => thing.Kind == "vpc"))
        {
            Assert.Equal(id, (await plane.SendAsync(CrashRequests.Vpc(name))).VpcId);
        }

        Assert.Equal(state.Vpcs.Count, (await plane.SendAsync(new DescribeVpcsRequest { RegionId = ControlPlaneFixture.Region })).TotalCount);
    }

    public sealed class OnSqlite() : CrashTests(TestStore.Sqlite);

    public sealed class OnPostgreSql() : CrashTests(TestStore.PostgreSql);
}
