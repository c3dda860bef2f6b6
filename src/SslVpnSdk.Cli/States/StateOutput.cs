using SslVpnSdk.Cli.Commands;
using SslVpnSdk.Cli.Output;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Cli.States;

/// <summary>Writes what a command did to a state.</summary>
internal static class StateOutput
{
    /// <summary>Writes one JSON document, or a line and a line a resource.</summary>
    public static void Write(Terminal terminal, CommandInput input, string command, string headline, IReadOnlyList<RecordedResource> resources, PlanStep? step = null)
    {
        if (input.IsJson)
        {
            JsonOutput.Write(terminal.Out, StateEditJson.Of(command, resources, step));
            return;
        }

        terminal.Out.WriteLine(PlanText.Printable(headline));
        foreach (var resource in resources)
        {
            terminal.Out.WriteLine(PlanText.Printable($"  {StateAddress.Write(resource.Address)}  {resource.Id}"));
        }
    }

    /// <summary>Asks before something is done that cannot be taken back.</summary>
    /// <exception cref="CliException">Nobody can be asked, or the answer is no.</exception>
    public static async Task ConfirmAsync(Terminal terminal, CommandInput input, string command, string question, CancellationToken cancellationToken)
    {
        if (input.IsConfirmed)
        {
            return;
        }

        if (!terminal.IsInteractive)
        {
            throw new CliException($"{command} asks before it does this, and nobody can be asked here. Run it with --yes.");
        }

        await Question.AskAsync(terminal, input, $"{question} Only 'yes' goes ahead: ", "yes", cancellationToken);
    }
}
