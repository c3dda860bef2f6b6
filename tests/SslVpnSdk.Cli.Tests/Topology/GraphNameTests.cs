using System.Text.Json.Nodes;
using SslVpnSdk.Server.Tests.NpmClients;

namespace SslVpnSdk.Cli.Tests.Topology;

/// <summary>No name can be anything but a name, whatever the format: the programs that draw the graph understand it as it is.</summary>
public sealed class GraphNameTests : IDisposable
{
    private static readonly string[] Names =
    [
        "a\"]; b --> c",
        "</text><script>alert(1)</script>",
        "&lt; &amp;quot; #quot; #35;",
        "back\\slash \\N \\n \\",
        "`**md** _it_`",
        "%%{init: {}}%%",
        "end",
        "1. list",
        "日本語 — Ünïcödé 👩‍💻",
        "<br>[x]{y}(z)|w|",
        "a]]>b--c",
        "//comment /* c */",
    ];

    private readonly ToolFolder _folder = new();

    [NpmTheory]
    [InlineData("mermaid")]
    [InlineData("dot")]
    public async Task A_name_is_drawn_as_it_is(string format)
    {
        var reading = await GraphReading.OfAsync(format, await GraphAsync(format));

        Assert.Equal(Names.Select(name => $"VPC {name}"), reading.Nodes.Values.Select(lines => lines[0]));
    }

    [Fact]
    public async Task A_name_is_drawn_as_it_is_in_SVG()
    {
        var reading = GraphReading.OfSvg(await GraphAsync("svg"));

        Assert.Equal(Names.Select(name => $"VPC {name}; 10.0.0.0/16"), reading.Nodes.Values.Select(lines => string.Join("; ", lines)));
    }

    [NpmTheory]
    [InlineData("mermaid")]
    [InlineData("dot")]
    public async Task The_whole_of_a_graph_is_understood(string format)
    {
        _folder.With("x.json", ToolFolder.Contract("branches.production"));

        var reading = await GraphReading.OfAsync(format, await _folder.DoneAsync("graph", "x.json", "--format", format));

        Assert.Equal(("branches (production) in eu-central-1", 18, 15), (reading.Title, reading.Nodes.Count, reading.Edges.Count));
        Assert.Equal(["SSL server berlin-staff", "TCP 1194", "clients 172.16.0.0/24", "encryption AES-256-CBC"], reading.Nodes["server1"]);
        Assert.Contains(["gateway1", "server1"], reading.Edges);
    }

    [Theory]
    [InlineData("mermaid")]
    [InlineData("dot")]
    [InlineData("svg")]
    [InlineData("json")]
    public async Task Control_characters_and_marks_of_direction_do_not_get_into_a_graph(string format)
    {
        var graph = await GraphAsync(format, "a\u001b[2J\r\nb\u009bc\u202ed\u2028e\uffff");

        Assert.DoesNotContain(graph, c => (char.IsControl(c) && c != '\n') || c is '\u202e' or '\u2028' or '\uffff');
    }

    public void Dispose() => _folder.Dispose();

    private Task<string> GraphAsync(string format, params string[] names)
    {
        var document = JsonNode.Parse(ToolFolder.Contract("head-office"))!;
        var vpcs = (names.Length == 0 ? Names : names).Select(name => new JsonObject
        {
            ["type"] = "vpc",
            ["name"] = name,
            ["cidrBlock"] = "10.0.0.0/16",
            ["userCidrBlocks"] = new JsonArray(),
            ["routes"] = new JsonArray(),
        });
        document["resources"] = new JsonArray([.. vpcs]);
        _folder.With("x.json", document.ToJsonString());
        return _folder.DoneAsync("graph", "x.json", "--format", format);
    }
}
