using System.CommandLine;
using SslVpnSdk.Cli.Commands;

namespace SslVpnSdk.Cli.Progress;

/// <summary>The option <c>--progress</c> of commands that change a control plane.</summary>
internal sealed class ProgressOption(Terminal terminal)
{
    public Option<string?> Option { get; } = new("--progress")
    {
        Description = "How it tells what it does: auto, tree, lines or json (an event a line). Default: auto, a tree in a terminal and lines elsewhere.",
    };

    /// <summary>What the user asked for, with how it shall tell of it.</summary>
    /// <exception cref="CliException">There is no such way, or it does not go with the other options.</exception>
    public CommandInput Read(ParseResult parsed, CommandInput input)
    {
        var style = StyleOf(parsed.GetValue(Option));
        return style switch
        {
            not ProgressStyle.Auto when input.IsJson => throw new CliException(
                "--json writes one document when all is done, --progress tells of it before. Leave one of the two out."),
            ProgressStyle.Tree when terminal.Live(input.NoColor) is null => throw new CliException(
                "--progress tree needs a terminal with colours. Write --progress lines, or leave it out."),
            _ => input with { Progress = style, IsJson = input.IsJson || style == ProgressStyle.Json },
        };
    }

    private static ProgressStyle StyleOf(string? name) => name?.ToLowerInvariant() switch
    {
        null or "auto" => ProgressStyle.Auto,
        "tree" => ProgressStyle.Tree,
        "lines" => ProgressStyle.Lines,
        "json" => ProgressStyle.Json,
        _ => throw new CliException($"there is no progress '{name}'. Write --progress auto, tree, lines or json."),
    };
}
