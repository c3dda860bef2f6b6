using System.CommandLine;
using SslVpnSdk.Cli.Commands;

namespace SslVpnSdk.Cli.States;

/// <summary>The commands about what is recorded, with their options.</summary>
internal static class StateCommands
{
    public static IEnumerable<Command> Of(Terminal terminal, CommonOptions options)
    {
        var address = new Argument<string>("address") { Description = "The resource: its type and its name, such as sslServer.office." };
        var id = new Argument<string>("id") { Description = "Its id in the control plane." };
        var to = new Argument<string>("to") { Description = "Its new address, of the same type." };
        var force = new Option<bool>("--force") { Description = "Also when a call for it is under way, of which then nobody knows what it did." };
        var check = new Option<bool>("--check") { Description = "Only says what is gone, and exits with 2 when something is." };
        var file = new Argument<string>("file") { Description = "A state file: a backup, a copy, or a snapshot of the database." };
        var forceLineage = new Option<bool>("--force") { Description = "Also when it is no earlier one of the state that is there." };
        Option[] document = [options.Parameters, options.Planning.ParameterFiles, options.Policy];
        return
        [
            Command(options, "state", "Lists what is recorded, and the calls under way.", [], [], (parsed, input, ct) => new StateCommand(terminal, input).RunAsync(ct)),
            Command(
                options,
                "import",
                "Records a resource that exists as one of the document.",
                [address, id],
                document,
                (parsed, input, ct) => new ImportCommand(terminal, input, parsed.GetRequiredValue(address), parsed.GetRequiredValue(id)).RunAsync(ct)),
            Command(
                options,
                "adopt",
                "Records all resources of the document that exist under their names.",
                [],
                document,
                (parsed, input, ct) => new AdoptCommand(terminal, input).RunAsync(ct)),
            Command(
                options,
                "forget",
                "Takes a resource out of the state, and leaves it in the control plane.",
                [address],
                [force],
                (parsed, input, ct) => new ForgetCommand(terminal, input, parsed.GetRequiredValue(address), parsed.GetValue(force)).RunAsync(ct)),
            Command(
                options,
                "move",
                "Gives a recorded resource another address.",
                [address, to],
                [],
                (parsed, input, ct) => new MoveCommand(terminal, input, parsed.GetRequiredValue(address), parsed.GetRequiredValue(to)).RunAsync(ct)),
            Command(
                options,
                "refresh",
                "Takes out of the state what is gone from the control plane.",
                [],
                [check, options.Yes],
                (parsed, input, ct) => new RefreshCommand(terminal, input, parsed.GetValue(check)).RunAsync(ct)),
            Command(
                options,
                "restore",
                "Makes a state that was kept the state, and keeps the one that was there.",
                [file],
                [forceLineage, options.Yes],
                (parsed, input, ct) => new RestoreCommand(terminal, input, parsed.GetRequiredValue(file), parsed.GetValue(forceLineage)).RunAsync(ct)),
            Command(
                options,
                "unlock",
                "Says who holds the lock of a deployment, and takes it away where it outlives its holder.",
                [],
                [options.Yes],
                (parsed, input, ct) => new UnlockCommand(terminal, input).RunAsync(ct)),
        ];
    }

    private static Command Command(
        CommonOptions options,
        string name,
        string description,
        Argument[] arguments,
        Option[] own,
        Func<ParseResult, CommandInput, CancellationToken, Task<int>> run)
    {
        var command = new Command(name, description);
        foreach (var argument in arguments.Append(options.Document))
        {
            command.Arguments.Add(argument);
        }

        foreach (var option in options.Everywhere.Concat(own).Concat(options.ControlPlane))
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancellationToken) => run(parsed, options.Read(parsed), cancellationToken));
        return command;
    }
}
