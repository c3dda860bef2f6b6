using SslVpnSdk.Cli.Commands;
using SslVpnSdk.States;

namespace SslVpnSdk.Cli.States;

/// <summary><c>sslvpn forget</c>: takes a resource out of the state, and leaves it alone.</summary>
internal sealed class ForgetCommand(Terminal terminal, CommandInput input, string address, bool isForced)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var target = StateScope.Address(address);
        var store = (await StateScope.OpenAsync(terminal, input, cancellationToken)).Store;
        var forgotten = await new StateEditor(store).ForgetAsync(target, isForced, cancellationToken);
        var headline = forgotten.Count == 0 ? $"Forgot the call that was under way for {target}." : "Forgot; it stays in the control plane, and no run knows it any more:";
        StateOutput.Write(terminal, input, "forget", headline, forgotten);
        return ExitCode.Done;
    }
}
