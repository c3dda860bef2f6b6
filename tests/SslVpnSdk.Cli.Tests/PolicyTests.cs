using System.Text.Json.Nodes;

namespace SslVpnSdk.Cli.Tests;

/// <summary><c>--policy</c>: the options of <c>.editorconfig</c>, said of a document.</summary>
public sealed class PolicyTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder()
        .With("office.json", ToolFolder.Contract("head-office"))
        .With("two.json", WithTwoServersOnOneGateway())
        .With("two.editorconfig", "[*.cs]\nsslvpn_ssl_servers_per_gateway = 2\n");

    [Fact]
    public async Task Policy_that_a_document_breaks_is_reported_where_it_stands()
    {
        _folder.With(".editorconfig", """
            root = true

            [*.cs]
            indent_size = 4
            SslVpn_Forbidden_Ports = 1000-2000 # no office listens there
            sslvpn_evaluation_depth = 5000
            """);

        var result = await _folder.RunAsync("validate", "office.json", "--policy", ".editorconfig");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Contains("error SSLVPN6002: Port 1194 is forbidden by option sslvpn_forbidden_ports, which has 1000-2000.", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Policy_that_a_document_keeps_says_nothing() =>
        Assert.Equal($"Nothing is wrong.{Environment.NewLine}", await _folder.DoneAsync("validate", "two.json", "--policy", "two.editorconfig"));

    [Fact]
    public async Task Document_is_applied_where_the_account_may_have_what_it_says()
    {
        await _folder.FailsAsync(
            ["plan", "two.json"],
            "SSLVPN3007: SSL server 'partners' is on VPN gateway 'edge', which has SSL server 'staff' already. At most 1 can be on one gateway; use another gateway. (resources[5].vpnGateway)");

        await _folder.DoneAsync("apply", "two.json", "--policy", "two.editorconfig", "--yes");

        Assert.EndsWith(
            "Nothing to do: 6 resources are as the document says.\n",
            await _folder.DoneAsync("plan", "two.json", "--policy", "two.editorconfig"),
            StringComparison.Ordinal);
    }

    [Fact]
    public Task Option_that_cannot_be_read_has_one_error() => _folder
        .With("bad.editorconfig", "[*]\nsslvpn_forbidden_ports = 80x\nsslvpn_ports: 1\n")
        .FailsAsync(
            ["validate", "office.json", "--policy", "bad.editorconfig", "--format", "sarif"],
            "bad.editorconfig: Option sslvpn_forbidden_ports cannot be read from '80x': '80x' is neither such a port nor such a range. Write ports and ranges from 1 to 65535, separated by commas, such as 8080, 8000-8100.",
            "bad.editorconfig: Option sslvpn_ports cannot be read from '1': there is no option of that name. Write one of sslvpn_client_certificate_quota, sslvpn_ssl_servers_per_gateway, sslvpn_reserved_client_cidr_blocks, sslvpn_forbidden_ports, sslvpn_allowed_encryption_algorithms, sslvpn_require_two_factor_authentication.");

    [Theory]
    [InlineData("validate")]
    [InlineData("plan")]
    public Task A_file_that_is_not_there_has_one_error(string command) => _folder.FailsAsync(
        [command, "office.json", "--policy", "missing"],
        "there is no file 'missing'. Name a file with options in --policy, such as .editorconfig, or leave it out.");

    public void Dispose() => _folder.Dispose();

    private static string WithTwoServersOnOneGateway()
    {
        var document = JsonNode.Parse(ToolFolder.Contract("head-office"))!;
        var resources = document["resources"]!.AsArray();
        var server = resources.Single(resource => (string?)resource!["type"] == "sslServer")!.DeepClone();
        server["name"] = "partners";
        server["clientCidrBlock"] = "192.168.200.0/23";
        resources.Add(server);
        return document.ToJsonString();
    }
}
