namespace SslVpnSdk.ControlPlane.Tests;

public sealed class PersistenceTests : ControlPlaneTest
{
    [Fact]
    public async Task Everything_is_there_after_the_folder_is_opened_again()
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

    [Fact]
    public async Task A_transition_goes_on_while_no_process_runs()
    {
        var vpc = await Account.Vpc();
        var gateway = await Account.Gateway(vpc.VpcId);
        await Account.Send(new DeleteVpnGatewayRequest { RegionId = Region, VpnGatewayId = gateway });
        await Account.Reopen();

        Account.Settle();

        Assert.Equal(404, (await Account.Refused(new DescribeVpnGatewayRequest { RegionId = Region, VpnGatewayId = gateway })).Status);
    }

    [Fact]
    public async Task What_was_answered_survives_a_process_that_never_closed_the_folder()
    {
        var server = await Account.Server();
        await using var survivor = new ControlPlaneFixture { Options = Account.Options };
        foreach (var file in Directory.GetFiles(Account.Folder))
        {
            File.Copy(file, Path.Combine(survivor.Folder, Path.GetFileName(file)));
        }

        Assert.Equal("staff", (await survivor.DescribeServer(server)).Name);
    }

    [Fact]
    public async Task The_same_seed_and_the_same_calls_give_the_same_ids()
    {
        await using var other = new ControlPlaneFixture();

        var first = await Account.Server();
        var second = await other.Server();

        Assert.Equal(first, second);
        Assert.Equal((await Account.DescribeServer(first)).InternetIp, (await other.DescribeServer(second)).InternetIp);
    }

    [Fact]
    public async Task Another_seed_gives_other_ids()
    {
        await using var other = new ControlPlaneFixture();
        other.Options = other.Options with { Seed = 8 };

        Assert.NotEqual((await Account.Vpc()).VpcId, (await other.Vpc()).VpcId);
    }

    [Fact]
    public async Task No_id_comes_twice_when_a_folder_is_opened_again_with_its_seed()
    {
        var first = await Account.Vpc();
        await Account.Send(new DeleteVpcRequest { RegionId = Region, VpcId = first.VpcId });
        await Account.Reopen();

        Assert.NotEqual(first.VpcId, (await Account.Vpc()).VpcId);
    }

    [Fact]
    public async Task Two_control_planes_may_change_one_folder_at_once()
    {
        await using var other = EmbeddedControlPlane.Open(Account.Folder, Account.Options);
        var request = new CreateVpcRequest { RegionId = Region };

        var created = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => (i % 2 == 0 ? other : Account.Plane).SendAsync(request)));

        Assert.Equal(20, created.Select(vpc => vpc.VpcId).Distinct().Count());
        Assert.Equal(20, (await Account.Send(new DescribeVpcsRequest { RegionId = Region })).TotalCount);
    }

    [Fact]
    public async Task A_folder_can_be_opened_for_the_first_time_by_several_at_once()
    {
        var planes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => EmbeddedControlPlane.Open(Account.Folder, Account.Options))));

        foreach (var plane in planes)
        {
            await plane.SendAsync(new CreateVpcRequest { RegionId = Region });
            await plane.DisposeAsync();
        }

        Assert.Equal(4, (await Account.Send(new DescribeVpcsRequest { RegionId = Region })).TotalCount);
    }

    [Fact]
    public async Task Only_one_of_several_servers_made_at_once_gets_the_gateway()
    {
        var gateway = await Account.Gateway();

        var calls = Enumerable.Range(0, 4).Select(_ => Record.ExceptionAsync(() => Account.Send(Account.ServerRequest(gateway))));
        var errors = await Task.WhenAll(calls);

        Assert.Single(errors, error => error is null);
        Assert.All(errors.OfType<ControlPlaneException>(), error => Assert.Equal("Resource.QuotaFull", error.Code));
    }
}
