using System.CommandLine;
using SslVpnSdk.Cli.Serving;

namespace SslVpnSdk.Cli.Commands;

/// <summary>The commands with their options.</summary>
internal static class CommandTree
{
    public static RootCommand Of(Terminal terminal)
    {
        var options = new CommonOptions();
        return new RootCommand("Plans and applies deployments of SSL-VPN servers. Exit codes: 0 done, 1 failed, 2 (plan) changes wait.")
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
                [options.Parameters, options.Policy, options.Yes, .. options.Planning.OfApply, .. options.ControlPlane],
                (o, ct) => new ApplyCommand(terminal, o, isDestroy: false).RunAsync(ct)),
            Command(
                "destroy",
                "Removes what apply made, and nothing else.",
                options,
                [options.Yes, .. options.Planning.OfDestroy, .. options.ControlPlane],
                (o, ct) => new ApplyCommand(terminal, o, isDestroy: true).RunAsync(ct)),
            Command(
                "validate",
                "Says what is wrong with a document, and where.",
                options,
                [options.Format, options.Baseline, options.Policy],
                (o, ct) => new ValidateCommand(terminal, o).RunAsync(ct)),
            Command("show", "Shows what apply made and is there now.", options, options.ControlPlane, (o, ct) => new ShowCommand(terminal, o).RunAsync(ct)),
            Serve(terminal, new ServeOptions(options)),
        };
    }

    private static Command Serve(Terminal terminal, ServeOptions options)
    {
        var command = new Command("serve", "Serves the embedded control plane by HTTP, with the protocol of the service, until it is stopped.");
        foreach (var option in options.All)
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancellationToken) => new ServeCommand(terminal, options.Read(parsed, terminal)).RunAsync(cancellationToken));
        return command;
    }

    private static Command Command(
        string name,
        string description,
        CommonOptions options,
        IEnumerable<Option> own,
        Func<CommandInput, CancellationToken, Task<int>> run)
    {
        var command = new Command(name, description) { options.Document };
        foreach (var option in options.Everywhere.Concat(own))
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancellationToken) => run(options.Read(parsed), cancellationToken));
        return command;
    }
}
