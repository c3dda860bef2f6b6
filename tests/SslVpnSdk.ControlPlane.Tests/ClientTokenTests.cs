using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests;

public abstract class ClientTokenTests(TestStore store) : ControlPlaneTest(store)
{
    private static readonly CreateVpcRequest Request = new() { RegionId = Region, VpcName = "main", ClientToken = "token-1" };

    [SkippableFact]
    public async Task The_same_call_with_the_same_token_repeats_the_answer()
    {
        var first = await Account.Send(Request);

        var second = await Account.Send(Request);

        Assert.Equal(first, second);
        Assert.Single((await Account.Send(new DescribeVpcsRequest { RegionId = Region })).Vpcs);
    }

    [SkippableFact]
    public async Task Without_a_token_the_same_call_is_done_twice()
    {
        await Account.Send(Request with { ClientToken = null });
        await Account.Send(Request with { ClientToken = null });

        Assert.Equal(2, (await Account.Send(new DescribeVpcsRequest { RegionId = Region })).TotalCount);
    }

    [SkippableFact]
    public async Task A_token_is_remembered_after_the_folder_is_opened_again()
    {
        var first = await Account.Send(Request);
        await Account.Reopen();

        Assert.Equal(first, await Account.Send(Request));
    }

    [SkippableFact]
    public async Task Other_parameters_with_the_same_token_are_refused()
    {
        await Account.Send(Request);

        var error = await Account.Refused(Request with { VpcName = "other" });

        Assert.Equal((400, "IdempotentParameterMismatch"), (error.Status, error.Code));
    }

    [SkippableFact]
    public async Task Another_action_may_use_the_same_token()
    {
        var vpc = await Account.Send(Request);
        Account.Settle();

        await Account.Send(new DeleteVpcRequest { RegionId = Region, VpcId = vpc.VpcId, ClientToken = Request.ClientToken });

        Assert.Empty((await Account.Send(new DescribeVpcsRequest { RegionId = Region })).Vpcs);
    }

    [SkippableFact]
    public async Task A_refused_call_leaves_its_token_unused()
    {
        var gateway = await Account.Gateway();
        await Account.Send(new ModifyVpnGatewayAttributeRequest { RegionId = Region, VpnGatewayId = gateway, Name = "busy" });
        var request = Account.ServerRequest(gateway) with { ClientToken = "token-2" };
        Assert.Equal("VpnGateway.Configuring", (await Account.Refused(request)).Code);
        Account.Settle();

        var server = await Account.Send(request);

        Assert.Equal("staff", (await Account.DescribeServer(server.SslVpnServerId)).Name);
    }

    [SkippableFact]
    public async Task A_token_is_repeated_while_the_gateway_is_updating()
    {
        var gateway = await Account.Gateway();
        var request = Account.ServerRequest(gateway) with { ClientToken = "token-3" };

        var first = await Account.Send(request);

        Assert.Equal(first, await Account.Send(request));
    }

    [SkippableTheory]
    [InlineData("")]
    [InlineData("tökén")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public async Task A_token_that_is_not_1_to_64_ASCII_characters_is_refused(string token)
    {
        var error = await Account.Refused(Request with { ClientToken = token });

        Assert.Equal((400, "InvalidClientToken"), (error.Status, error.Code));
    }

    [SkippableFact]
    public async Task Only_one_of_many_calls_at_once_with_one_token_is_done()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Account.Send(Request)));

        Assert.Single(answers.Distinct());
        Assert.Single((await Account.Send(new DescribeVpcsRequest { RegionId = Region })).Vpcs);
    }

    public sealed class OnSqlite() : ClientTokenTests(TestStore.Sqlite);

    public sealed class OnPostgreSql() : ClientTokenTests(TestStore.PostgreSql);
}
