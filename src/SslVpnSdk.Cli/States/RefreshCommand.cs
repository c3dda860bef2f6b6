using SslVpnSdk.Cli.Commands;
using SslVpnSdk.States;

namespace SslVpnSdk.Cli.States;

/// <summary><c>sslvpn refresh</c>: takes out of the state what is gone from the control plane.</summary>
internal sealed class RefreshCommand(Terminal terminal, CommandInput input, bool isCheck)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var session = await Session.OpenAsync(terminal, input, cancellationToken);
        var refresh = new StateRefresh(session.ControlPlane, session.State);
        var gone = await refresh.FindGoneAsync(session.Document, cancellationToken);
        var headline = gone.Count == 0 ? "Everything that is recorded is there." : "Gone from the control plane:";
        if (isCheck || gone.Count == 0)
        {
            StateOutput.Write(terminal, input, "refresh", headline, gone);
            return gone.Count == 0 ? ExitCode.Done : ExitCode.ChangesWait;
        }

        if (!input.IsJson)
        {
            StateOutput.Write(terminal, input, "refresh", headline, gone);
        }

        // With a wrong endpoint or account everything looks gone.
        StateOutput.Confirm(terminal, input, "refresh", $"Take {(gone.Count == 1 ? "it" : $"these {gone.Count}")} out of the state?");
        await refresh.RemoveAsync(gone, cancellationToken);
        if (input.IsJson)
        {
            StateOutput.Write(terminal, input, "refresh", headline, gone);
        }
        else
        {
            terminal.Out.WriteLine("Taken out of the state.");
        }

        return ExitCode.Done;
    }
}
