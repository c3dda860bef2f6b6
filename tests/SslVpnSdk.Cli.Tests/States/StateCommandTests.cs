using System.Text.Json;
using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Cli.Tests.States;

public sealed class StateCommandTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder { Answer = "yes" }.With("office.json", ToolFolder.Contract("head-office"));

    private string StatePath => _folder.Path("data", "head-office.state.json");

    [Fact]
    public async Task State_lists_what_is_recorded()
    {
        Assert.Equal($"{StatePath}: nothing is recorded.\n", await _folder.DoneAsync("state", "office.json"));
        await _folder.DoneAsync("apply", "office.json", "--yes");

        var text = await _folder.DoneAsync("state", "office.json");
        var json = await JsonAsync("state", "office.json");

        Assert.Matches(
            "^.*head-office\\.state\\.json, serial [0-9]+, lineage [0-9a-f]{32}\n  vpc\\.main  vpc-\\w+\n  vpnGateway\\.edge  vpn-\\w+\n  sslServer\\.staff  vss-\\w+\n"
            + "  clientCertificate\\.ana  vsc-\\w+\n  clientCertificate\\.björn  vsc-\\w+\n$",
            text);
        Assert.Equal(("state", 5, 0), (json.GetProperty("command").GetString(), json.GetProperty("resources").GetArrayLength(), json.GetProperty("underWay").GetArrayLength()));
        Assert.Equal("1194", json.GetProperty("resources")[2].GetProperty("attributes").GetProperty("port").GetString());
    }

    [Fact]
    public async Task What_is_forgotten_is_adopted_again()
    {
        await _folder.DoneAsync("apply", "office.json", "--yes");
        var before = await ResourcesAsync();
        Assert.StartsWith(
            "Forgot; it stays in the control plane, and no run knows it any more:\n  sslServer.staff  vss-", await _folder.DoneAsync("forget", "sslServer.staff", "office.json"), StringComparison.Ordinal);
        await _folder.DoneAsync("forget", "clientCertificate.ana", "office.json");

        var adopted = await JsonAsync("adopt", "office.json");

        Assert.Equal(["staff", "ana"], adopted.GetProperty("resources").EnumerateArray().Select(resource => resource.GetProperty("name").GetString()));
        Assert.Equal(before, await ResourcesAsync());
        Assert.Equal("Nothing to adopt.\n", await _folder.DoneAsync("adopt", "office.json"));
        await _folder.DoneAsync("plan", "office.json");
    }

    [Fact]
    public async Task Import_says_what_apply_would_change()
    {
        await _folder.DoneAsync("apply", "office.json", "--yes");
        var forgotten = await JsonAsync("forget", "sslServer.staff", "office.json");
        var id = forgotten.GetProperty("resources")[0].GetProperty("id").GetString()!;
        _folder.With("tcp.json", ToolFolder.Contract("head-office").Replace("\"UDP\"", "\"TCP\"", StringComparison.Ordinal));

        var text = await _folder.DoneAsync("import", "sslServer.staff", id, "tcp.json");

        Assert.StartsWith($"Recorded; the next apply would change it:\n  sslServer.staff  {id}\n  ~ SSL server staff\n      protocol  UDP → TCP\n", text, StringComparison.Ordinal);
        await _folder.DoneAsync("forget", "sslServer.staff", "office.json");
        var json = await JsonAsync("import", "sslServer.staff", id, "tcp.json");
        Assert.Equal("update", json.GetProperty("step").GetProperty("action").GetString());
        await _folder.DoneAsync("forget", "sslServer.staff", "office.json");
        Assert.Equal($"Recorded; it is as the document says:\n  sslServer.staff  {id}\n", await _folder.DoneAsync("import", "sslServer.staff", id, "office.json"));
    }

    [Fact]
    public async Task A_resource_that_the_document_calls_otherwise_now_is_moved_and_renamed_in_place()
    {
        await _folder.DoneAsync("apply", "office.json", "--yes");
        var other = ToolFolder.Contract("head-office").Replace("\"ana\"", "\"anna\"", StringComparison.Ordinal);
        _folder.With("renamed.json", other);

        Assert.StartsWith(
            "Moved; in the control plane nothing changed:\n  clientCertificate.anna  vsc-",
            await _folder.DoneAsync("move", "clientCertificate.ana", "clientCertificate.anna", "renamed.json"),
            StringComparison.Ordinal);

        var plan = await _folder.RunAsync("plan", "renamed.json");
        Assert.Contains("  ~ client certificate anna\n      name  ana → anna\n", plan.Out, StringComparison.Ordinal);
        Assert.Contains("1 to change; 4 resources are as the document says.", plan.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refresh_shows_what_is_gone_and_takes_it_out_of_the_state()
    {
        await _folder.DoneAsync("apply", "office.json", "--yes");
        Assert.Equal("Everything that is recorded is there, as it was recorded.\n", await _folder.DoneAsync("refresh", "office.json"));
        await DeleteCertificateAsync();

        var check = await _folder.RunAsync("refresh", "office.json", "--check");
        Assert.Equal((2, ""), (check.ExitCode, check.Error));
        Assert.Matches("^Gone from the control plane:\n  clientCertificate\\.ana  vsc-\\w+\n$", check.Out);
        Assert.Equal(5, (await ResourcesAsync()).Count);

        var done = await _folder.DoneAsync("refresh", "office.json");
        Assert.Matches("Take it out of the state\\? Only 'yes' goes ahead: Recorded\\.\n$", done);
        Assert.Equal(4, (await ResourcesAsync()).Count);
        Assert.Equal(0, (await JsonAsync("refresh", "office.json", "--yes")).GetProperty("resources").GetArrayLength());
    }

    [Fact]
    public async Task Refresh_takes_nothing_out_unasked()
    {
        await _folder.DoneAsync("apply", "office.json", "--yes");
        await DeleteCertificateAsync();
        using var elsewhere = new ToolFolder().With("office.json", ToolFolder.Contract("head-office"));

        var result = await elsewhere.RunAsync("refresh", "office.json", "--data", _folder.Data);

        Assert.Equal((1, "error: refresh asks before it does this, and nobody can be asked here. Run it with --yes.\n"), (result.ExitCode, result.Error));
        Assert.Equal(5, (await ResourcesAsync()).Count);
    }

    [Fact]
    public async Task A_state_can_be_kept_elsewhere_than_the_data()
    {
        await _folder.DoneAsync("apply", "office.json", "--yes", "--state", "states");

        Assert.True(File.Exists(_folder.Path("states", "head-office.state.json")));
        Assert.False(File.Exists(StatePath));
        _folder.Variables["SSLVPN_STATE"] = _folder.Path("states");
        await _folder.DoneAsync("plan", "office.json");
    }

    [Theory]
    [InlineData("postgres://ana:geheim@db/states", "--state: others on the machine see the options of a process. Set PGPASSWORD, use ~/.pgpass, or write the URL into SSLVPN_STATE.")]
    [InlineData("mysql://db/geheim", "--state: this is no URL of a PostgreSQL database. Write postgres://user@host:5432/database, with %40 and the like for characters that have a meaning in it.")]
    [InlineData(" ", "--state has no value. Write --state folder or --state postgres://user@host/database, or leave it out.")]
    public Task A_place_for_states_that_cannot_be_used(string state, string error) =>
        _folder.FailsAsync(["plan", "office.json", "--state", state], error);

    [Fact]
    public async Task An_address_that_is_none()
    {
        const string error =
            "'x' is no address of a resource. Write its type and its name, such as sslServer.office; the types are vpc, route, vpnGateway, sslServer, clientCertificate.";
        await _folder.FailsAsync(["forget", "x", "office.json"], error);
        await _folder.FailsAsync(["move", "sslServer.a", "x", "office.json"], error);
        await _folder.FailsAsync(["import", "x", "vss-1", "office.json"], error);
    }

    public void Dispose() => _folder.Dispose();

    private async Task DeleteCertificateAsync()
    {
        var id = (await ResourcesAsync())["ana"];
        await using var plane = EmbeddedControlPlane.Open(_folder.Data);
        await plane.SendAsync(new DeleteSslVpnClientCertRequest { RegionId = "eu-central-1", SslVpnClientCertId = id });
    }

    private async Task<Dictionary<string, string>> ResourcesAsync() => (await JsonAsync("state", "office.json")).GetProperty("resources").EnumerateArray()
        .ToDictionary(resource => resource.GetProperty("name").GetString()!, resource => resource.GetProperty("id").GetString()!);

    private async Task<JsonElement> JsonAsync(params string[] arguments) => JsonDocument.Parse(await _folder.DoneAsync([.. arguments, "--json"])).RootElement;
}
