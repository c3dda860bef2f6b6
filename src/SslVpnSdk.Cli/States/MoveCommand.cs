using SslVpnSdk.Cli.Commands;
using SslVpnSdk.States;

namespace SslVpnSdk.Cli.States;

/// <summary><c>sslvpn move</c>: gives a recorded resource another address.</summary>
internal sealed class MoveCommand(Terminal terminal, CommandInput input, string from, string to)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var (source, target) = (StateScope.Address(from), StateScope.Address(to));
        var store = (await StateScope.OpenAsync(terminal, input, cancellationToken)).Store;
        var moved = await new StateEditor(store).MoveAsync(source, target, cancellationToken);
        StateOutput.Write(terminal, input, "move", "Moved; in the control plane nothing changed:", moved);
        return ExitCode.Done;
    }
}
