using System.CommandLine;
using SslVpnSdk.Cli.Comparison;
using SslVpnSdk.Cli.Progress;
using SslVpnSdk.Cli.Serving;
using SslVpnSdk.Cli.States;
using SslVpnSdk.Cli.Topology;

namespace SslVpnSdk.Cli.Commands;

/// <summary>The commands with their options.</summary>
internal static class CommandTree
{
    public static RootCommand Of(Terminal terminal)
    {
        var options = new CommonOptions();
        var progress = new ProgressOption(terminal);
        var root = new RootCommand("Plans and applies deployments of SSL-VPN servers. Exit codes: 0 done, 1 failed, 2 (plan, refresh --check) changes wait, (diff) different.")
        {
            Command(
                "plan",
                "Says what apply would do, and changes nothing.",
                options,
                [options.Parameters, options.Policy, .. options.Planning.OfPlan, .. options.ControlPlane],
                (o, ct) => new PlanCommand(terminal, o).RunAsync(ct)),
            Command(
                "apply",
                "Makes the control plane as the document says, or does a plan that plan kept in a file.",
                options,
                [options.Parameters, options.Policy, progress.Option, .. options.Planning.OfApply, .. options.Applying, .. options.ControlPlane],
                (ParseResult parsed, CancellationToken ct) => new ApplyCommand(terminal, progress.Read(parsed, options.Read(parsed)), isDestroy: false).RunAsync(ct)),
            Command(
                "destroy",
                "Removes what apply made, and nothing else.",
                options,
                [progress.Option, .. options.Planning.OfDestroy, .. options.Applying, .. options.ControlPlane],
                (ParseResult parsed, CancellationToken ct) => new ApplyCommand(terminal, progress.Read(parsed, options.Read(parsed)), isDestroy: true).RunAsync(ct)),
            Command(
                "validate",
                "Says what is wrong with a document, and where.",
                options,
                [options.Format, options.Baseline, options.Policy],
                (o, ct) => new ValidateCommand(terminal, o).RunAsync(ct)),
            Command("show", "Shows what apply made and is there now.", options, options.ControlPlane, (o, ct) => new ShowCommand(terminal, o).RunAsync(ct)),
            Graph(terminal, options, new GraphOptions(options)),
            Diff(terminal, new DiffOptions(options)),
            Serve(terminal, new ServeOptions(options)),
        };
        foreach (var command in StateCommands.Of(terminal, options))
        {
            root.Subcommands.Add(command);
        }

        return root;
    }

    private static Command Graph(Terminal terminal, CommonOptions common, GraphOptions options) => Command(
        "graph",
        "Draws what a document describes: as Mermaid, DOT or SVG.",
        common,
        options.All,
        (parsed, ct) => new GraphCommand(terminal, options.Read(parsed)).RunAsync(ct));

    private static Command Diff(Terminal terminal, DiffOptions options) => WithOptions(
        new Command("diff", "Says what differs between two documents, or between two environments.") { options.Documents },
        options.All,
        (parsed, ct) => new DiffCommand(terminal, options.Read(parsed)).RunAsync(ct));

    private static Command Serve(Terminal terminal, ServeOptions options) => WithOptions(
        new Command("serve", "Serves the embedded control plane by HTTP, with the protocol of the service, until it is stopped."),
        options.All,
        (parsed, ct) => new ServeCommand(terminal, options.Read(parsed, terminal)).RunAsync(ct));

    private static Command Command(
        string name,
        string description,
        CommonOptions options,
        IEnumerable<Option> own,
        Func<CommandInput, CancellationToken, Task<int>> run) =>
        Command(name, description, options, own, (ParseResult parsed, CancellationToken ct) => run(options.Read(parsed), ct));

    private static Command Command(
        string name,
        string description,
        CommonOptions options,
        IEnumerable<Option> own,
        Func<ParseResult, CancellationToken, Task<int>> run) =>
        WithOptions(new Command(name, description) { options.Document }, options.Everywhere.Concat(own), run);

    private static Command WithOptions(Command command, IEnumerable<Option> options, Func<ParseResult, CancellationToken, Task<int>> run)
    {
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        command.SetAction(run);
        return command;
    }
}
