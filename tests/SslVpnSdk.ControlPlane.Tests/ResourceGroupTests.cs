using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests;

public abstract class ResourceGroupTests(TestStore store) : ControlPlaneTest(store)
{
    [SkippableFact]
    public async Task Servers_and_certificates_follow_their_gateway()
    {
        var gateway = await Account.Gateway();
        var server = await Account.Server(gateway);
        var certificate = await Account.Certificate(server);

        await Account.Send(Request(gateway));

        Assert.Equal("rg-2", (await Account.Send(new DescribeVpnGatewayRequest { RegionId = Region, VpnGatewayId = gateway })).ResourceGroupId);
        Assert.Equal("rg-2", (await Account.DescribeServer(server)).ResourceGroupId);
        Assert.Equal("rg-2", (await Account.DescribeCertificate(certificate)).ResourceGroupId);
        Assert.Single((await Account.Send(new DescribeSslVpnServersRequest { RegionId = Region, ResourceGroupId = "rg-2" })).SslVpnServers);
        Assert.Empty((await Account.Send(new DescribeSslVpnClientCertsRequest { RegionId = Region, ResourceGroupId = "rg-default" })).SslVpnClientCertKeys);
    }

    [SkippableTheory]
    [InlineData("vpngateway")]
    [InlineData("VpnGateWay")]
    public async Task The_type_may_be_in_any_case(string type)
    {
        var gateway = await Account.Gateway();

        Assert.NotEmpty((await Account.Send(Request(gateway) with { ResourceType = type })).RequestId);
    }

    [SkippableFact]
    public async Task What_does_not_exist_is_not_moved()
    {
        var gateway = await Account.Gateway();

        Assert.Equal((404, "InvalidVpnGatewayInstanceId.NotFound"), await Refusal(Request("vpn-nothing")));
        Assert.Equal((404, "InvalidVpnGatewayInstanceId.NotFound"), await Refusal(Request(gateway) with { RegionId = "eu-west-1" }));
        Assert.Equal((400, "InvalidInstanceId.NotFound"), await Refusal(Request(gateway) with { ResourceType = "CustomerGateway" }));
        Assert.Equal((400, "IllegalParam.ResourceType"), await Refusal(Request(gateway) with { ResourceType = "SslVpnServer" }));
    }

    private static MoveVpnResourceGroupRequest Request(string gateway) =>
        new() { RegionId = Region, InstanceId = gateway, ResourceType = "VpnGateway", NewResourceGroupId = "rg-2" };

    private async Task<(int Status, string Code)> Refusal(MoveVpnResourceGroupRequest request) =>
        await Account.Refused(request) is var error ? (error.Status, error.Code) : default;

    public sealed class OnSqlite() : ResourceGroupTests(TestStore.Sqlite);

    public sealed class OnPostgreSql() : ResourceGroupTests(TestStore.PostgreSql);
}
