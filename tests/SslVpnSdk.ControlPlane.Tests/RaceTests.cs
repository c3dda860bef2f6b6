using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests;

/// <summary>Two control planes of one state, as two processes have them, that want the same at the same time.</summary>
public abstract class RaceTests(TestStore store) : ControlPlaneTest(store)
{
    private const int Rounds = 20;

    [SkippableFact]
    public async Task Only_one_of_two_gets_the_one_server_of_a_gateway()
    {
        await using var other = Account.Open();
        var vpc = (await Account.Vpc()).VpcId;
        for (var round = 0; round < Rounds; round++)
        {
            var request = Account.ServerRequest(await Account.Gateway(vpc)) with { ClientIpPool = $"192.168.{round}.0/24" };

            var errors = await Race(other, plane => Record.ExceptionAsync(() => plane.SendAsync(request)));

            Assert.Single(errors, error => error is null);
            Assert.Equal("Resource.QuotaFull", Assert.Single(errors.OfType<ControlPlaneException>()).Code);
        }
    }

    [SkippableFact]
    public async Task One_token_is_used_once_by_two()
    {
        await using var other = Account.Open();
        for (var round = 0; round < Rounds; round++)
        {
            var request = new CreateVpcRequest { RegionId = Region, ClientToken = $"token-{round}" };

            var answers = await Race(other, plane => plane.SendAsync(request));

            Assert.Equal(answers[0], answers[1]);
        }

        Assert.Equal(Rounds, (await Account.Send(new DescribeVpcsRequest { RegionId = Region })).TotalCount);
    }

    [SkippableFact]
    public async Task Two_together_keep_to_a_quota()
    {
        Account.Options = Account.Options with { VpnGatewayQuota = Rounds };
        await using var other = Account.Open();
        var vpc = (await Account.Vpc()).VpcId;
        var request = new CreateVpnGatewayRequest { RegionId = Region, VpcId = vpc, Bandwidth = 10 };

        var errors = await Task.WhenAll(Enumerable.Range(0, 2 * Rounds).Select(i =>
            Record.ExceptionAsync(() => (i % 2 == 0 ? other : Account.Plane).SendAsync(request))));

        Assert.Equal(Rounds, errors.Count(error => error is null));
        Assert.Equal(Rounds, (await Account.Send(new DescribeVpnGatewaysRequest { RegionId = Region })).TotalCount);
    }

    private Task<T[]> Race<T>(EmbeddedControlPlane other, Func<EmbeddedControlPlane, Task<T>> call) =>
        Task.WhenAll(Task.Run(() => call(Account.Plane)), Task.Run(() => call(other)));

    public sealed class OnSqlite() : RaceTests(TestStore.Sqlite);

    public sealed class OnPostgreSql() : RaceTests(TestStore.PostgreSql);
}
