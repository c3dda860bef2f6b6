using System.Text.Json;

namespace SslVpnSdk.Cli.Tests;

public sealed class CommandTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().With("office.json", ToolFolder.Contract("head-office"));

    [Fact]
    public async Task A_plan_with_changes_exits_with_2_and_changes_nothing()
    {
        var result = await _folder.RunAsync("plan", "office.json");

        Assert.Equal((2, ""), (result.ExitCode, result.Error));
        Assert.EndsWith("5 to create.\nIn all it adds 1 route.\n", result.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Path("data", "head-office.state.json")));
    }

    [Fact]
    public async Task After_an_apply_a_plan_exits_with_0()
    {
        await _folder.DoneAsync("apply", "office.json", "--yes");

        Assert.EndsWith("Nothing to do: 5 resources are as the document says.\n", await _folder.DoneAsync("plan", "office.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_apply_with_nothing_to_do_asks_nobody()
    {
        await _folder.DoneAsync("apply", "office.json", "--yes");

        Assert.EndsWith("Nothing to do: 5 resources are as the document says.\n", await _folder.DoneAsync("apply", "office.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_apply_tells_of_each_step_in_plain_lines()
    {
        var output = await _folder.DoneAsync("apply", "office.json", "--yes");

        Assert.Contains($"[3/5] SSL server staff: creating{Environment.NewLine}[3/5] SSL server staff: created in ", output, StringComparison.Ordinal);
        Assert.DoesNotContain(output, character => char.IsControl(character) && character is not ('\n' or '\r'));
    }

    [Fact]
    public async Task Show_lists_address_port_connections_and_the_ends_of_certificates()
    {
        await _folder.DoneAsync("apply", "office.json", "--yes");

        var output = await _folder.DoneAsync("show", "office.json");

        Assert.Matches(@"VPN gateway edge  [\d.]+  active, 100 Mbit/s, 0 of 100 seats used  vpn-", output);
        Assert.Matches(@"SSL server staff  [\d.]+:1194 UDP  0 of 100 connections  vss-", output);
        Assert.Matches(@"client certificate björn  normal, ends \d{4}-\d\d-\d\d, \d+ days left  vsc-", output);
    }

    [Fact]
    public async Task Destroy_removes_what_was_made()
    {
        await _folder.DoneAsync("apply", "office.json", "--yes");

        Assert.EndsWith($"Removed.{Environment.NewLine}", await _folder.DoneAsync("destroy", "office.json", "--yes"), StringComparison.Ordinal);
        Assert.Equal("Stack head-office: nothing is there.\n", await _folder.DoneAsync("show", "office.json"));
    }

    [Fact]
    public async Task An_EIAM_1_0_instance_needs_no_application()
    {
        var twoFactor = """{ "idaasInstanceId": "idaas-1", "idaasRegion": "eu-central-1", "eiamVersion": "1.0" }""";
        _folder.With("old.json", ToolFolder.Contract("head-office").Replace(
            "\"twoFactorAuthentication\": null", $"\"twoFactorAuthentication\": {twoFactor}", StringComparison.Ordinal));

        await _folder.DoneAsync("apply", "old.json", "--yes");

        Assert.EndsWith("Nothing to do: 5 resources are as the document says.\n", await _folder.DoneAsync("plan", "old.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Environments_have_states_of_their_own()
    {
        _folder.With("docs/branches.staging.sslvpn.json", ToolFolder.Contract("branches.staging"))
            .With("docs/branches.production.sslvpn.json", ToolFolder.Contract("branches.production"));

        await _folder.DoneAsync("apply", "docs", "--environment", "staging", "--yes");

        Assert.True(File.Exists(_folder.Path("data", "branches.staging.state.json")));
        Assert.Equal(2, (await _folder.RunAsync("plan", "docs", "--stack", "branches", "--environment", "production")).ExitCode);
    }

    [Theory]
    [InlineData("yes", 0)]
    [InlineData("y", 1)]
    [InlineData("", 1)]
    public async Task Only_yes_goes_ahead(string answer, int exitCode)
    {
        using var folder = new ToolFolder { Answer = answer }.With("office.json", ToolFolder.Contract("head-office"));

        var result = await folder.RunAsync("apply", "office.json");

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(exitCode == 0, File.Exists(folder.Path("data", "head-office.state.json")));
    }

    [Fact]
    public async Task A_plan_as_JSON_is_one_document()
    {
        using var json = JsonDocument.Parse((await _folder.RunAsync("plan", "office.json", "--json")).Out);

        var root = json.RootElement;
        Assert.Equal((1, "plan", true), (root.GetProperty("formatVersion").GetInt32(), root.GetProperty("command").GetString(), root.GetProperty("hasChanges").GetBoolean()));
        var server = root.GetProperty("steps").EnumerateArray().Single(step => step.GetProperty("type").GetString() == "sslServer");
        Assert.Equal(
            ("create", "addsRoute"),
            (server.GetProperty("action").GetString(), server.GetProperty("consequences")[0].GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task An_apply_and_what_is_there_as_JSON_are_one_document_each()
    {
        using var applied = JsonDocument.Parse(await _folder.DoneAsync("apply", "office.json", "--yes", "--json"));
        using var shown = JsonDocument.Parse(await _folder.DoneAsync("show", "office.json", "--json"));

        Assert.Equal(("done", 5), (applied.RootElement.GetProperty("outcome").GetString(), applied.RootElement.GetProperty("done").GetArrayLength()));
        Assert.Equal(
            applied.RootElement.GetProperty("done")[2].GetProperty("id").GetString(),
            shown.RootElement.GetProperty("sslServers")[0].GetProperty("server").GetProperty("sslVpnServerId").GetString());
    }

    public void Dispose() => _folder.Dispose();
}
