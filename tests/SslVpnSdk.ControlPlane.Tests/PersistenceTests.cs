using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests;

public abstract class PersistenceTests(TestStore store) : ControlPlaneTest(store)
{
    [SkippableFact]
    public async Task Everything_is_there_after_it_is_opened_again()
    {
        var gateway = await Account.Gateway();
        var server = await Account.Server(gateway);
        var certificate = await Account.DescribeCertificate(await Account.Certificate(server));
        await Account.Plane.ConnectClientAsync(certificate.SslVpnClientCertId);
        var before = await Account.DescribeServer(server);

        await Account.Reopen();

        Assert.Equal(before, await Account.DescribeServer(server));
        Assert.Equal(certificate.ClientKey, (await Account.DescribeCertificate(certificate.SslVpnClientCertId)).ClientKey);
        Assert.Equal("active", await Account.GatewayStatus(gateway));
    }

    [SkippableFact]
    public async Task A_transition_goes_on_while_no_process_runs()
    {
        var vpc = await Account.Vpc();
        var gateway = await Account.Gateway(vpc.VpcId);
        await Account.Send(new DeleteVpnGatewayRequest { RegionId = Region, VpnGatewayId = gateway });
        await Account.Reopen();

        Account.Settle();

        Assert.Equal(404, (await Account.Refused(new DescribeVpnGatewayRequest { RegionId = Region, VpnGatewayId = gateway })).Status);
    }

    [SkippableFact]
    public async Task The_same_seed_and_the_same_calls_give_the_same_ids()
    {
        await using var other = new ControlPlaneFixture(Account.Store);

        var first = await Account.Server();
        var second = await other.Server();

        Assert.Equal(first, second);
        Assert.Equal((await Account.DescribeServer(first)).InternetIp, (await other.DescribeServer(second)).InternetIp);
    }

    [SkippableFact]
    public async Task Another_seed_gives_other_ids()
    {
        await using var other = new ControlPlaneFixture(Account.Store);
        other.Options = other.Options with { Seed = 8 };

        Assert.NotEqual((await Account.Vpc()).VpcId, (await other.Vpc()).VpcId);
    }

    [SkippableFact]
    public async Task No_id_comes_twice_when_state_is_opened_again_with_its_seed()
    {
        var first = await Account.Vpc();
        await Account.Send(new DeleteVpcRequest { RegionId = Region, VpcId = first.VpcId });
        await Account.Reopen();

        Assert.NotEqual(first.VpcId, (await Account.Vpc()).VpcId);
    }

    [SkippableFact]
    public async Task Two_control_planes_may_change_the_same_state_at_once()
    {
        await using var other = Account.Open();
        var request = new CreateVpcRequest { RegionId = Region };

        var created = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => (i % 2 == 0 ? other : Account.Plane).SendAsync(request)));

        Assert.Equal(20, created.Select(vpc => vpc.VpcId).Distinct().Count());
        Assert.Equal(20, (await Account.Send(new DescribeVpcsRequest { RegionId = Region })).TotalCount);
    }

    [SkippableFact]
    public async Task State_can_be_opened_for_the_first_time_by_several_at_once()
    {
        var planes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Account.Open())));

        foreach (var plane in planes)
        {
            await plane.SendAsync(new CreateVpcRequest { RegionId = Region });
            await plane.DisposeAsync();
        }

        Assert.Equal(4, (await Account.Send(new DescribeVpcsRequest { RegionId = Region })).TotalCount);
    }

    [SkippableFact]
    public async Task What_is_written_is_seen_by_the_next_read_of_another_control_plane()
    {
        await using var other = Account.Open();
        var vpc = await Account.Send(new CreateVpcRequest { RegionId = Region });

        var seen = await other.SendAsync(new DescribeVpcAttributeRequest { RegionId = Region, VpcId = vpc.VpcId });

        Assert.Equal(vpc.VpcId, seen.VpcId);
    }

    [SkippableTheory]
    [InlineData("a\0b")]
    [InlineData("büro 🦊 \\ '; --")]
    public async Task A_name_of_any_characters_is_found_again(string name)
    {
        await Account.Send(new CreateVpcRequest { RegionId = Region, VpcName = name });

        var found = await Account.Send(new DescribeVpcsRequest { RegionId = Region, VpcName = name });

        Assert.Equal(name, Assert.Single(found.Vpcs).VpcName);
    }

    [SkippableFact]
    public async Task Only_one_of_several_servers_made_at_once_gets_the_gateway()
    {
        var gateway = await Account.Gateway();

        var calls = Enumerable.Range(0, 4).Select(_ => Record.ExceptionAsync(() => Account.Send(Account.ServerRequest(gateway))));
        var errors = await Task.WhenAll(calls);

        Assert.Single(errors, error => error is null);
        Assert.All(errors.OfType<ControlPlaneException>(), error => Assert.Equal("Resource.QuotaFull", error.Code));
    }

    public sealed class OnSqlite() : PersistenceTests(TestStore.Sqlite);

    public sealed class OnPostgreSql() : PersistenceTests(TestStore.PostgreSql);
}
