using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests;

/// <summary>The vSwitches a VPN gateway stands in.</summary>
public abstract class GatewayVSwitchTests(TestStore store) : ControlPlaneTest(store)
{
    [SkippableFact]
    public async Task In_a_VPC_without_vSwitches_a_gateway_stands_in_none() =>
        Assert.Null((await Describe((await Account.Send(await Request())).VpnGatewayId)).VSwitchId);

    [SkippableFact]
    public async Task A_gateway_that_names_none_stands_in_the_first_of_its_VPC()
    {
        var request = await Request();
        var first = await Account.VSwitch(request.VpcId);
        await Account.VSwitch(request.VpcId, "10.0.2.0/24", "eu-central-1b");

        Assert.Equal(first, (await Describe((await Account.Send(request)).VpnGatewayId)).VSwitchId);
    }

    [SkippableFact]
    public async Task A_vSwitch_of_another_VPC_is_refused()
    {
        var other = await Account.VSwitch((await Account.Vpc()).VpcId);

        Assert.Equal((404, "InvalidVSwitchId.NotFound"), await Refusal(await Request() with { VSwitchId = other }));
    }

    [SkippableFact]
    public async Task A_vSwitch_that_is_pending_is_refused()
    {
        var request = await Request();
        var vSwitch = await Account.Send(new CreateVSwitchRequest { VpcId = request.VpcId, ZoneId = "eu-central-1a", CidrBlock = "10.0.1.0/24" });

        Assert.Equal((400, "IncorrectVSwitchStatus"), await Refusal(request with { VSwitchId = vSwitch.VSwitchId }));
    }

    [SkippableFact]
    public async Task A_second_vSwitch_needs_a_first()
    {
        var request = await Request();
        var vSwitch = await Account.VSwitch(request.VpcId);

        Assert.Equal((400, "MissingVSwitchId"), await Refusal(request with { DisasterRecoveryVSwitchId = vSwitch }));
    }

    [SkippableFact]
    public async Task Two_vSwitches_of_one_zone_are_refused()
    {
        var request = await Request();
        var first = await Account.VSwitch(request.VpcId);
        var second = await Account.VSwitch(request.VpcId, "10.0.2.0/24");

        Assert.Equal(
            (400, "IllegalParam.DisasterRecoveryVSwitchId"),
            await Refusal(request with { VSwitchId = first, DisasterRecoveryVSwitchId = second }));
    }

    private async Task<CreateVpnGatewayRequest> Request() => new() { RegionId = Region, VpcId = (await Account.Vpc()).VpcId, Bandwidth = 10 };

    private async Task<(int Status, string Code)> Refusal(CreateVpnGatewayRequest request) =>
        await Account.Refused(request) is var error ? (error.Status, error.Code) : default;

    private Task<DescribeVpnGatewayResponse> Describe(string id) =>
        Account.Send(new DescribeVpnGatewayRequest { RegionId = Region, VpnGatewayId = id });

    public sealed class OnSqlite() : GatewayVSwitchTests(TestStore.Sqlite);

    public sealed class OnPostgreSql() : GatewayVSwitchTests(TestStore.PostgreSql);
}
