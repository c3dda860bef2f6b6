using System.Text.Json.Nodes;
using Snapshooter;
using Snapshooter.Xunit;

namespace SslVpnSdk.Cli.Tests.Comparison;

/// <summary><c>sslvpn diff</c> says what differs between two documents.</summary>
public sealed class DiffTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder()
        .With("docs/branches.staging.sslvpn.json", ToolFolder.Contract("branches.staging"))
        .With("docs/branches.production.sslvpn.json", ToolFolder.Contract("branches.production"))
        .With("office.json", ToolFolder.Contract("head-office"))
        .With("partners.json", ToolFolder.Contract("partner-access"));

    [Theory]
    [InlineData("text", "--no-color")]
    [InlineData("json", "--json")]
    public async Task Two_environments_are_compared(string name, string option) => Snapshot.Match(
        await DifferentAsync("docs", "--environment", "staging", "--environment", "production", option), SnapshotNameExtension.Create(name));

    [Fact]
    public async Task Two_documents_are_compared() => Snapshot.Match(await DifferentAsync("office.json", "partners.json"));

    [Fact]
    public async Task A_document_is_the_same_as_itself_and_nothing_but_it_is_looked_at()
    {
        Assert.Equal("From office.json to office.json\n\nNo difference: 5 resources are the same.\n", await _folder.DoneAsync("diff", "office.json", "office.json"));

        Assert.False(Directory.Exists(_folder.Data));
    }

    [Fact]
    public async Task The_order_of_local_networks_is_no_difference()
    {
        Write("turned.json", office => office["resources"]![2]!["localNetworks"] = new JsonArray("10.0.2.0/24", "10.0.1.0/24"));

        await _folder.DoneAsync("diff", "office.json", "turned.json");
    }

    [Fact]
    public async Task What_is_gone_stands_where_it_stood()
    {
        Write("later.json", office =>
        {
            office["resources"]![3]!["name"] = "carl";
            office["region"] = "eu-west-1";
        });

        Assert.Equal(
            """
            From office.json to later.json

              ~ stack head-office
                  region  eu-central-1 → eu-west-1
              + client certificate carl
                  sslServer  staff
              - client certificate ana

            1 added, 1 removed, 1 changed; 4 resources are the same.

            """,
            await DifferentAsync("office.json", "later.json"));
    }

    [Fact]
    public async Task A_route_is_a_resource_of_its_own()
    {
        Write("routed.json", office =>
        {
            office["parameters"]!.AsArray().Add(new JsonObject { ["name"] = "archive" });
            office["resources"]![0]!["routes"] = new JsonArray(
                new JsonObject { ["destinationCidrBlock"] = "172.31.0.0/16", ["nextHop"] = new JsonObject { ["parameter"] = "archive" } });
        });

        Assert.Contains("  + parameter archive\n  + route main/172.31.0.0/16\n      nextHop  parameter archive\n", await DifferentAsync("office.json", "routed.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_resources_of_one_name_are_compared_in_their_order()
    {
        Write("two.json", office => office["resources"]!.AsArray().Add(office["resources"]![3]!.DeepClone()));

        Assert.Contains("  + client certificate ana\n", await DifferentAsync("office.json", "two.json"), StringComparison.Ordinal);
        Assert.Contains("  - client certificate ana\n", await DifferentAsync("two.json", "office.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_cannot_move_the_cursor()
    {
        Write("bad.json", office => office["resources"]![3]!["name"] = "\u001b[2Jana\u202e");

        Assert.Contains("  + client certificate \\u001b[2Jana\\u202e\n", await DifferentAsync("office.json", "bad.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_cannot_move_the_cursor_out_of_JSON_and_stays_what_it_is()
    {
        const string Name = "\u001b[2J\u009bana\u202e\u2028 😀";
        Write("bad.json", office => office["resources"]![3]!["name"] = Name);

        var json = await DifferentAsync("office.json", "bad.json", "--json");

        Assert.DoesNotContain(json, c => (char.IsControl(c) && c != '\n') || c is '\u202e' or '\u2028');
        Assert.Equal(Name, (string?)JsonNode.Parse(json)!["differences"]![0]!["name"]);
    }

    [Fact]
    public async Task A_terminal_gets_colours()
    {
        using var folder = new ToolFolder { Screen = (100, 40) }.With("office.json", ToolFolder.Contract("head-office"))
            .With("partners.json", ToolFolder.Contract("partner-access"));

        var result = await folder.RunAsync("diff", "office.json", "partners.json");

        Assert.Contains("\e[31m  - VPC main\e[0m", result.Out.Replace("\e[91m", "\e[31m", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_environment_is_that_of_both_documents_when_it_is_given_once() => Assert.StartsWith(
        "From docs to docs\n\nNo difference: ", await _folder.DoneAsync("diff", "docs", "docs", "--environment", "staging"), StringComparison.Ordinal);

    [Theory]
    [InlineData("office.json")]
    [InlineData("docs", "--environment", "staging")]
    [InlineData("docs", "--environment", "a", "--environment", "b", "--environment", "c")]
    public Task Less_or_more_than_two_documents_are_refused(params string[] arguments) => _folder.FailsAsync(
        ["diff", .. arguments],
        "there are not two documents to compare. Name two, or one of several environments with --environment first --environment second.");

    [Fact]
    public Task A_document_that_is_not_there_is_one_error() => _folder.FailsAsync(
        ["diff", "office.json", "nothing.json"], "there is no file or folder 'nothing.json'. Name a document, a project, or a folder with either.");

    public void Dispose() => _folder.Dispose();

    private void Write(string name, Action<JsonNode> change)
    {
        var office = JsonNode.Parse(ToolFolder.Contract("head-office"))!;
        change(office);
        _folder.With(name, office.ToJsonString());
    }

    private async Task<string> DifferentAsync(params string[] arguments)
    {
        var result = await _folder.RunAsync(["diff", .. arguments]);
        Assert.Equal((2, ""), (result.ExitCode, result.Error));
        return result.Out;
    }
}
