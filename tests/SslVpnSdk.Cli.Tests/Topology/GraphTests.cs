using System.Text.Json.Nodes;
using Snapshooter;
using Snapshooter.Xunit;

namespace SslVpnSdk.Cli.Tests.Topology;

/// <summary><c>sslvpn graph</c> draws what a document describes.</summary>
public sealed class GraphTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder()
        .With("office.json", ToolFolder.Contract("head-office").Replace(
            "\"routes\": []", """ "routes": [{ "destinationCidrBlock": "172.31.0.0/16", "nextHop": "i-archive" }]""", StringComparison.Ordinal))
        .With("partners.json", ToolFolder.Contract("partner-access"));

    [Theory]
    [InlineData("office", "mermaid")]
    [InlineData("office", "dot")]
    [InlineData("office", "svg")]
    [InlineData("office", "json")]
    [InlineData("partners", "mermaid")]
    [InlineData("partners", "dot")]
    public async Task A_document_is_drawn(string name, string format) => Snapshot.Match(
        await _folder.DoneAsync("graph", $"{name}.json", "--format", format), SnapshotNameExtension.Create(name, format));

    [Fact]
    public async Task Mermaid_is_the_default() => Assert.Equal(
        await _folder.DoneAsync("graph", "office.json", "--format", "mermaid"), await _folder.DoneAsync("graph", "office.json"));

    [Fact]
    public async Task Nothing_but_the_document_is_looked_at()
    {
        await _folder.DoneAsync("graph", "office.json");

        Assert.False(Directory.Exists(_folder.Data));
    }

    [Theory]
    [InlineData("a.svg", "<svg ")]
    [InlineData("a.dot", "digraph ")]
    [InlineData("a.gv", "digraph ")]
    [InlineData("a.json", "{\n")]
    [InlineData("a.mmd", "---\ntitle: ")]
    public async Task The_name_of_the_file_says_the_format(string file, string start)
    {
        Assert.Equal($"Written to {file}.{Environment.NewLine}", await _folder.DoneAsync("graph", "office.json", "-o", file));

        Assert.StartsWith(start, File.ReadAllText(_folder.Path(file)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_servers_that_reach_one_network_of_a_VPC_share_its_node()
    {
        var document = JsonNode.Parse(ToolFolder.Contract("head-office"))!;
        var resources = document["resources"]!.AsArray();
        var second = resources[2]!.DeepClone();
        second["name"] = "partners";
        second["localNetworks"] = new JsonArray("10.0.1.0/24");
        resources.Add(second);
        _folder.With("two.json", document.ToJsonString());

        var graph = JsonNode.Parse(await _folder.DoneAsync("graph", "two.json", "--json"))!;

        var node = graph["nodes"]!.AsArray().Single(node => (string)node!["title"]! == "local network 10.0.1.0/24")!;
        Assert.Equal(["server1", "server2"], graph["edges"]!.AsArray().Where(edge => (string)edge!["to"]! == (string)node["id"]!).Select(edge => (string)edge!["from"]!));
    }

    [Fact]
    public async Task A_plan_shows_what_is_made_changed_replaced_and_deleted()
    {
        await _folder.DoneAsync("apply", "office.json", "--yes");
        _folder.With("office.json", ToolFolder.Contract("head-office")
            .Replace("\"bandwidth\": 100", "\"bandwidth\": 200", StringComparison.Ordinal)
            .Replace("björn", "carl", StringComparison.Ordinal));

        var graph = JsonNode.Parse(await _folder.DoneAsync("graph", "office.json", "--plan", "--json"))!;

        var actions = graph["nodes"]!.AsArray().ToDictionary(node => (string)node!["title"]!, node => (string?)node!["action"]);
        Assert.Equal(
            ("noChange", "replace", "create", "delete", "delete", null),
            (actions["VPC main"], actions["VPN gateway edge"], actions["client certificate carl"], actions["client certificate björn"],
                actions["route 172.31.0.0/16"], actions["local network 10.0.1.0/24"]));
    }

    [Fact]
    public async Task What_a_plan_does_is_said_in_words_and_colours()
    {
        Assert.Contains("(create)", await _folder.DoneAsync("graph", "office.json", "--plan", "--format", "dot"), StringComparison.Ordinal);
        Assert.Contains("class=\"server create\"", await _folder.DoneAsync("graph", "office.json", "--plan", "--format", "svg"), StringComparison.Ordinal);
        Assert.Contains("classDef create stroke:", await _folder.DoneAsync("graph", "office.json", "--plan", "--format", "mermaid"), StringComparison.Ordinal);
    }

    [Fact]
    public Task Another_format_is_refused() =>
        _folder.FailsAsync(["graph", "office.json", "--format", "png"], "there is no format 'png'. Write --format mermaid, dot, svg or json.");

    [Fact]
    public Task A_file_without_a_name_is_refused() =>
        _folder.FailsAsync(["graph", "office.json", "-o", " "], "the file has no name. Write -o file, or leave it out.");

    public void Dispose() => _folder.Dispose();
}
