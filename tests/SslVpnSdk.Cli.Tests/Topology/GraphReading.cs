using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using SslVpnSdk.Server.Tests.NpmClients;

namespace SslVpnSdk.Cli.Tests.Topology;

/// <summary>What a program that draws graphs understood of one.</summary>
/// <param name="Title">The title.</param>
/// <param name="Nodes">The lines in each node, by its id.</param>
/// <param name="Edges">The ids of the ends of each edge.</param>
internal sealed record GraphReading(string Title, IReadOnlyDictionary<string, string[]> Nodes, IReadOnlyList<string[]> Edges)
{
    /// <summary>Reads a graph with Mermaid's own parser, or with Graphviz.</summary>
    public static async Task<GraphReading> OfAsync(string format, string text)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["graph.mjs", format])
        {
            WorkingDirectory = NpmFolder.Ensure(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        await node.StandardInput.WriteAsync(text);
        node.StandardInput.Close();
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, $"{format} cannot be read:\n{text}");
        return JsonSerializer.Deserialize<GraphReading>(output, JsonSerializerOptions.Web)!;
    }

    /// <summary>Reads a drawing as every reader of XML does. What it draws lines between is not in it.</summary>
    public static GraphReading OfSvg(string text)
    {
        var svg = XDocument.Parse(text).Root!;
        var space = svg.Name.Namespace;
        return new GraphReading(
            svg.Element(space + "title")!.Value,
            svg.Elements(space + "g").ToDictionary(g => g.Attribute("id")!.Value, g => g.Element(space + "title")!.Value.Split("; ")),
            []);
    }
}
