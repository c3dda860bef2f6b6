using SslVpnSdk.Server.Tests.Http;

namespace SslVpnSdk.Server.Tests.Terraform;

/// <summary><c>alicloud_vpn_gateway</c>, <c>alicloud_vpc</c>: what the other client of the provider sends, in two parts.</summary>
public class VpnGatewaySequenceTests : TerraformTest
{
    [Fact]
    public async Task A_gateway_made_by_form_becomes_active()
    {
        var described = await Described(await Gateway());

        Assert.Equal(("active", "enable", "10M", 5), (
            (string?)described.Json["Status"], (string?)described.Json["SslVpn"], (string?)described.Json["Spec"], (int?)described.Json["SslMaxConnections"]));
    }

    [Fact]
    public async Task A_gateway_is_charged_in_the_words_the_provider_knows() =>
        Assert.Equal("PostpayByFlow", (string?)(await Described(await Gateway())).Json["ChargeType"]);

    [Fact]
    public async Task A_change_has_its_id_in_the_request_line_and_the_rest_in_the_form()
    {
        var gateway = await Gateway();

        Assert.Equal(200, (await TeaRpc("ModifyVpnGatewayAttribute", [("VpnGatewayId", gateway)], ("Name", "renamed"), ("Description", "for staff"))).Status);

        var described = await Described(gateway);
        Assert.Equal(("renamed", "for staff", "updating"), (
            (string?)described.Json["Name"], (string?)described.Json["Description"], (string?)described.Json["Status"]));
    }

    [Fact]
    public async Task Both_parts_are_signed()
    {
        var request = new RpcRequest(Server.Endpoint, Clock.GetUtcNow(), "CreateVpc") { Query = { ["RegionId"] = Region }, Form = { ["VpcName"] = "signed" } };
        using var message = request.Sign(Server.AccessKey);
        message.Content = new StringContent("VpcName=forged", null, "application/x-www-form-urlencoded");

        Assert.Equal((400, "SignatureDoesNotMatch"), (await Send(message)).Error);
    }

    [Fact]
    public async Task A_deleted_gateway_is_not_found()
    {
        var gateway = await Gateway();

        Assert.Equal(200, (await TeaRpc("DeleteVpnGateway", [("VpnGatewayId", gateway)], ("ClientToken", "TF-Delete-1"))).Status);
        await Settle();

        Assert.Equal((404, "InvalidVpnGatewayInstanceId.NotFound"), (await Described(gateway)).Error);
    }

    [Fact]
    public async Task A_VPC_that_nobody_has_is_an_answer_with_an_empty_id() =>
        Assert.Equal("", (string?)(await TeaRpc("DescribeVpcAttribute", [("VpcId", "vpc-none")])).Json["VpcId"]);

    private Task<HttpAnswer> Described(string gateway) => TeaRpc("DescribeVpnGateway", [("VpnGatewayId", gateway)]);
}
