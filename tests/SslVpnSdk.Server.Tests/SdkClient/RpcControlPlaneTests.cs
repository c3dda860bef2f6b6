using Microsoft.Extensions.Time.Testing;
using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Server.Tests.SdkClient;

/// <summary>Our own client and our own server; that both keep to the service's protocol is tested with the cloud's clients and with captured calls.</summary>
public sealed class RpcControlPlaneTests : IAsyncLifetime
{
    private const string Region = "eu-central-1";

    private ControlPlaneServer _server = null!;

    private static CreateVpcRequest Creation { get; } = new() { RegionId = Region, CidrBlock = "10.0.0.0/8" };

    private static RpcControlPlaneOptions AtOnce { get; } = new() { FirstDelay = TimeSpan.Zero };

    public async Task InitializeAsync() => _server = await ControlPlaneServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("a b+c*~d'(é)!")]
    [InlineData("50 % & more = \"x\" ?#/\\")]
    [InlineData("日本語 🔑")]
    [InlineData("line\nbreak\ttab")]
    [InlineData("%2F%20%25")]
    public async Task A_name_comes_through_as_it_is(string name)
    {
        using var client = Client();

        var vpc = await client.SendAsync(Creation with { VpcName = name });

        Assert.Equal(name, (await client.SendAsync(new DescribeVpcsRequest { RegionId = Region, VpcId = vpc.VpcId })).Vpcs[0].VpcName);
    }

    [Fact]
    public async Task A_change_whose_answers_are_lost_is_done_once_and_answered_with_the_first()
    {
        using var handler = new CutAnswers(times: 3);
        using var client = Client(AtOnce with { Handler = handler });

        var vpc = await client.SendAsync(Creation);

        var there = Assert.Single((await _server.ControlPlane.SendAsync(new DescribeVpcsRequest { RegionId = Region })).Vpcs);
        Assert.Equal(there.VpcId, vpc.VpcId);
    }

    [Fact]
    public async Task A_change_that_cannot_have_a_token_is_not_sent_again_after_a_lost_answer()
    {
        using var handler = new CutAnswers(times: 1);
        using var client = Client(AtOnce with { Handler = handler });
        var vpc = await client.SendAsync(Creation);
        var renaming = new ModifyVpcAttributeRequest { RegionId = Region, VpcId = vpc.VpcId, VpcName = "new" };

        Assert.True((await Assert.ThrowsAsync<UnansweredCallException>(() => client.SendAsync(renaming))).MayBeDone);
    }

    [Theory]
    [InlineData(-26)]
    [InlineData(5)]
    public async Task A_clock_that_is_hours_off_is_no_obstacle(int hours)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow.AddHours(hours));
        using var client = Client(new RpcControlPlaneOptions { TimeProvider = clock });

        await client.SendAsync(Creation);

        Assert.Equal(1, (await client.SendAsync(new DescribeVpcsRequest { RegionId = Region })).TotalCount);
    }

    [Fact]
    public async Task A_refusal_has_all_that_the_embedded_control_plane_says()
    {
        using var client = Client();
        var request = new CreateSslVpnServerRequest
        {
            RegionId = Region,
            VpnGatewayId = "vpn-none",
            ClientIpPool = "192.168.0.0/22",
            LocalSubnet = "10.0.0.0/8",
            Port = 443,
        };

        var direct = await Assert.ThrowsAsync<ControlPlaneException>(() => _server.ControlPlane.SendAsync(request));
        var remote = await Assert.ThrowsAsync<ControlPlaneException>(() => client.SendAsync(request));

        Assert.Equal((direct.Status, direct.Code, direct.Message, direct.RuleId), (remote.Status, remote.Code, remote.Message, remote.RuleId));
        Assert.Matches("^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$", remote.RequestId);
    }

    [Fact]
    public async Task A_dry_run_checks_and_does_nothing()
    {
        using var client = Client();
        var vpc = await client.SendAsync(Creation);

        var refusal = await Assert.ThrowsAsync<ControlPlaneException>(
            () => client.SendAsync(new DeleteVpcRequest { RegionId = Region, VpcId = vpc.VpcId, DryRun = true }));

        Assert.Equal("DryRunOperation", refusal.Code);
        Assert.Equal(1, (await client.SendAsync(new DescribeVpcsRequest { RegionId = Region })).TotalCount);
    }

    [Fact]
    public async Task Many_threads_use_one_client()
    {
        using var client = Client();

        var ids = await Task.WhenAll(Enumerable.Range(0, 64).Select(async _ => (await client.SendAsync(Creation)).VpcId));

        Assert.Equal(64, ids.Distinct().Count());
    }

    private RpcControlPlane Client(RpcControlPlaneOptions? options = null) => new(_server.Endpoint, _server.AccessKey, options);
}
