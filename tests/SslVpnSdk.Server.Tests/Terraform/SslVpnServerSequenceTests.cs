using System.Text.Json.Nodes;
using SslVpnSdk.Server.Tests.Http;

namespace SslVpnSdk.Server.Tests.Terraform;

/// <summary><c>alicloud_ssl_vpn_server</c>.</summary>
public class SslVpnServerSequenceTests : TerraformTest
{
    private const string Token = "TF-CreateSslVpnServer-1775030400-5f0d2a6e-8d2c-4f63-9c1a-b5f2f0b0e7a1";

    [Fact]
    public async Task Creation_goes_on_with_one_token_until_the_gateway_is_done()
    {
        var gateway = await Gateway();
        await TeaRpc("ModifyVpnGatewayAttribute", [("VpnGatewayId", gateway)], ("Name", "renamed"), ("ClientToken", "TF-Modify-1"));

        Assert.Equal((400, "VpnGateway.Configuring"), (await Create(gateway)).Error);
        await Settle();
        var created = await Create(gateway);
        Assert.Equal(200, created.Status);

        // The answer got lost: the same token gives it again, and no second server.
        Assert.Equal((string?)created.Json["SslVpnServerId"], (string?)(await Create(gateway)).Json["SslVpnServerId"]);
        Assert.Single(await Listed(("SslVpnServerId", (string)created.Json["SslVpnServerId"]!)));
    }

    [Fact]
    public async Task A_server_is_there_as_soon_as_it_is_created()
    {
        var id = await Created();

        var server = Assert.Single(await Listed(("SslVpnServerId", id)))!;

        Assert.Equal("192.168.0.0/16", (string?)server["ClientIpPool"]);
        Assert.Equal("172.16.0.0/24,172.16.1.0/24", (string?)server["LocalSubnet"]);
        Assert.Equal("UDP", (string?)server["Proto"]);
        Assert.Equal(5, (int?)server["MaxConnections"]);
        Assert.NotEmpty((string)server["InternetIp"]!);
    }

    [Fact]
    public async Task A_change_is_read_back_at_once_although_the_gateway_is_updating()
    {
        var id = await Created();
        await Settle();

        await Modify(id, ("Port", "1195"));

        Assert.Equal(1195, (int?)Assert.Single(await Listed(("SslVpnServerId", id)))!["Port"]);
        Assert.Equal((400, "VpnGateway.Configuring"), (await Modify(id, ("Port", "1196"))).Error);
    }

    [Fact]
    public async Task A_change_leaves_what_it_does_not_name()
    {
        var id = await Created();
        await Settle();

        await Modify(id, ("Cipher", "AES-256-CBC"));

        var server = Assert.Single(await Listed(("SslVpnServerId", id)))!;
        Assert.Equal(("AES-256-CBC", "UDP", "tf-server"), ((string?)server["Cipher"], (string?)server["Proto"], (string?)server["Name"]));
    }

    [Fact]
    public async Task Deletion_ends_in_an_empty_list()
    {
        var id = await Created();

        Assert.Equal((400, "VpnGateway.Configuring"), (await Sdk("DeleteSslVpnServer", ("SslVpnServerId", id), ("ClientToken", "TF-Delete-1"))).Error);
        await Settle();
        Assert.Equal(200, (await Sdk("DeleteSslVpnServer", ("SslVpnServerId", id), ("ClientToken", "TF-Delete-1"))).Status);

        Assert.Empty(await Listed(("SslVpnServerId", id)));
        await Settle();
        Assert.Equal((404, "InvalidSslVpnServerId.NotFound"), (await Sdk("DeleteSslVpnServer", ("SslVpnServerId", id))).Error);
    }

    [Theory]
    [InlineData("SslVpnServerId")]
    [InlineData("VpnGatewayId")]
    public async Task An_id_that_nobody_has_lists_nothing(string parameter) => Assert.Empty(await Listed((parameter, "vpn-1_fake")));

    private async Task<string> Created() => (string)(await Create(await Gateway())).Json["SslVpnServerId"]!;

    private Task<HttpAnswer> Create(string gateway) => Sdk(
        "CreateSslVpnServer",
        ("ClientIpPool", "192.168.0.0/16"),
        ("Cipher", "AES-128-CBC"),
        ("ClientToken", Token[..64]),
        ("Compress", "false"),
        ("LocalSubnet", "172.16.0.0/24,172.16.1.0/24"),
        ("Name", "tf-server"),
        ("Port", "1194"),
        ("Proto", "UDP"),
        ("VpnGatewayId", gateway));

    private Task<HttpAnswer> Modify(string id, (string Name, string Value) change) => Sdk(
        "ModifySslVpnServer",
        ("SslVpnServerId", id),
        ("ClientIpPool", "192.168.0.0/16"),
        ("LocalSubnet", "172.16.0.0/24,172.16.1.0/24"),
        ("ClientToken", $"TF-ModifySslVpnServer-{change.Name}-{change.Value}"),
        change);

    private async Task<JsonArray> Listed((string Name, string Value) filter) =>
        (await Sdk("DescribeSslVpnServers", filter, ("PageNumber", "1"), ("PageSize", "50"))).Json["SslVpnServers"]!["SslVpnServer"]!.AsArray();
}
