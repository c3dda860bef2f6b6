using Spectre.Console;
using SslVpnSdk.Cli.Commands;
using SslVpnSdk.Documents;

namespace SslVpnSdk.Cli.Planning;

/// <summary>The values of a document's parameters: from files, from options, and from the person at the terminal for what is missing.</summary>
internal sealed class ParameterValues(Terminal terminal, CommandInput input)
{
    /// <summary>The values. What nobody could be asked for stays missing.</summary>
    /// <exception cref="CliException">A file cannot be used, or somebody was asked and gave no value.</exception>
    public async Task<IReadOnlyDictionary<string, string>> ForAsync(DeploymentDocument document, CancellationToken cancellationToken)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in input.Planning.ParameterFiles.SelectMany(file => ParameterFile.Read(terminal, file)).Concat(input.Parameters))
        {
            values[name] = value;
        }

        var isUnknown = values.Keys.Except(document.Parameters.Select(parameter => parameter.Name)).Any();
        if (terminal.IsInteractive && !input.IsConfirmed && !isUnknown)
        {
            foreach (var parameter in document.Parameters.Where(parameter => !values.ContainsKey(parameter.Name)))
            {
                values[parameter.Name] = await AskAsync(parameter, cancellationToken);
            }
        }

        return values;
    }

    private async Task<string> AskAsync(DocumentParameter parameter, CancellationToken cancellationToken)
    {
        var question = parameter.Description is null ? parameter.Name : $"{parameter.Name} ({parameter.Description})";
        if (terminal.Live(input.NoColor) is { } console && !input.IsJson)
        {
            return await terminal.AskAsync(console, $"[bold]{Markup.Escape(question)}[/]:", cancellationToken);
        }

        return await terminal.AskAsync(input.IsJson, $"{SslVpnSdk.Planning.PlanText.Printable(question)}: ", cancellationToken) is { Length: > 0 } value
            ? value
            : throw new CliException($"the parameter '{parameter.Name}' has no value; nothing was changed. Give it with --parameter {parameter.Name}=value, or in a file with --parameter-file.");
    }
}
