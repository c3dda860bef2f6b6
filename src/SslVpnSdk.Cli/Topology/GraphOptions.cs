using System.CommandLine;
using SslVpnSdk.Cli.Commands;

namespace SslVpnSdk.Cli.Topology;

/// <summary>The options of <c>graph</c>.</summary>
internal sealed class GraphOptions(CommonOptions common)
{
    private readonly Option<string?> _format = new("--format")
    {
        Description = "What the graph is written as: mermaid, dot, svg or json. Default: by the name of the file, or mermaid.",
    };

    private readonly Option<string?> _output = new("--output", "-o") { Description = "The file it is written to. Default: the output." };
    private readonly Option<bool> _plan = new("--plan") { Description = "Shows what apply would make, change, replace and delete." };

    public IEnumerable<Option> All => [_format, _output, _plan, common.Parameters, common.Planning.ParameterFiles, common.Policy, .. common.ControlPlane];

    /// <exception cref="CliException">There is no such format, or the file has no name.</exception>
    public GraphInput Read(ParseResult parsed)
    {
        var file = parsed.GetValue(_output);
        if (file is not null && string.IsNullOrWhiteSpace(file))
        {
            throw new CliException("the file has no name. Write -o file, or leave it out.");
        }

        var input = common.Read(parsed);
        return new GraphInput(input, FormatOf(parsed.GetValue(_format), input.IsJson, file), file, parsed.GetValue(_plan));
    }

    private static GraphFormat FormatOf(string? name, bool isJson, string? file) => name?.ToLowerInvariant() switch
    {
        "mermaid" => GraphFormat.Mermaid,
        "dot" => GraphFormat.Dot,
        "svg" => GraphFormat.Svg,
        "json" => GraphFormat.Json,
        null when isJson => GraphFormat.Json,
        null => OfFile(file),
        _ => throw new CliException($"there is no format '{name}'. Write --format mermaid, dot, svg or json."),
    };

    private static GraphFormat OfFile(string? file) => Path.GetExtension(file)?.ToLowerInvariant() switch
    {
        ".dot" or ".gv" => GraphFormat.Dot,
        ".svg" => GraphFormat.Svg,
        ".json" => GraphFormat.Json,
        _ => GraphFormat.Mermaid,
    };
}
