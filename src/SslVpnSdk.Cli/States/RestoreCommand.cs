using SslVpnSdk.Cli.Commands;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Cli.States;

/// <summary><c>sslvpn restore</c>: makes a state that was kept the state, and keeps the one that was there.</summary>
internal sealed class RestoreCommand(Terminal terminal, CommandInput input, string file, bool isForced)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var scope = await StateScope.OpenAsync(terminal, input, cancellationToken);
        var restore = new StateRestore(scope.States, scope.Document, scope.Endpoint);
        var found = await restore.ReadAsync(terminal.FullPath(file), isForced, cancellationToken);
        Tell($"{file}: {Describe(found.State)}.");
        Tell(found.Present is { } present ? $"It takes the place of {scope.Store.Location}: {Describe(present)}." : $"It takes the place of what cannot be used: {found.Fault}");
        await StateOutput.ConfirmAsync(terminal, input, "restore", "Make it the state? What is there now is kept.", cancellationToken);
        var restored = await restore.RestoreAsync(found, isForced, cancellationToken);
        var kept = restored.Kept is null ? "" : $"; what was there is {restored.Kept}";
        var headline = $"Restored as serial {restored.State.Serial}{kept}. sslvpn plan says how it differs from the control plane:";
        StateOutput.Write(terminal, input, "restore", headline, [.. StateCommand.Sorted(restored.State.Resources.Values, resource => resource.Address)]);
        return ExitCode.Done;
    }

    private static string Describe(DeploymentState state) => state.Serial == 0 && state.IsEmpty
        ? "nothing is recorded"
        : $"serial {state.Serial}, {state.Resources.Count} {(state.Resources.Count == 1 ? "resource" : "resources")}"
            + (state.Pending.IsEmpty ? "" : $", {state.Pending.Count} {(state.Pending.Count == 1 ? "call" : "calls")} under way");

    private void Tell(string line)
    {
        if (!input.IsJson)
        {
            terminal.Out.WriteLine(PlanText.Printable(line));
        }
    }
}
