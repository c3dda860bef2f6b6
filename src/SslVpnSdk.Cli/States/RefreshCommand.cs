using SslVpnSdk.Cli.Commands;
using SslVpnSdk.Cli.Output;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Cli.States;

/// <summary><c>sslvpn refresh</c>: records what is gone from the control plane and what was changed there.</summary>
internal sealed class RefreshCommand(Terminal terminal, CommandInput input, bool isCheck)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var session = await Session.OpenAsync(terminal, input, cancellationToken);
        var refresh = new StateRefresh(session.ControlPlane, session.State);
        var found = await refresh.CompareAsync(session.Document, cancellationToken);
        if (!input.IsJson)
        {
            Write(found);
        }

        if (!isCheck && !found.IsSame)
        {
            // With a wrong endpoint or account everything looks gone.
            await StateOutput.ConfirmAsync(terminal, input, "refresh", QuestionFor(found), cancellationToken);
        }

        if (!isCheck)
        {
            await refresh.RecordAsync(found, cancellationToken);
        }

        if (input.IsJson)
        {
            JsonOutput.Write(terminal.Out, RefreshJson.Of(found));
        }
        else if (!isCheck && !found.IsSame)
        {
            terminal.Out.WriteLine("Recorded.");
        }

        return isCheck && !found.IsSame ? ExitCode.ChangesWait : ExitCode.Done;
    }

    private static string QuestionFor(StateComparison found) => (found.Gone.Count, found.Drift.Count) switch
    {
        (0, var drift) => $"Record {(drift == 1 ? "it" : $"these {drift}")} as {(drift == 1 ? "it is" : "they are")}?",
        (var gone, 0) => $"Take {(gone == 1 ? "it" : $"these {gone}")} out of the state?",
        var (gone, _) => $"Take {(gone == 1 ? "what is gone" : $"the {gone} that are gone")} out of the state, and record the rest as it is?",
    };

    private void Write(StateComparison found)
    {
        foreach (var line in DriftText.Lines(found.Drift))
        {
            terminal.Out.WriteLine(PlanText.Printable(line));
        }

        if (found.IsSame)
        {
            terminal.Out.WriteLine("Everything that is recorded is there, as it was recorded.");
        }
        else if (found.Gone.Count > 0)
        {
            StateOutput.Write(terminal, input, "refresh", "Gone from the control plane:", found.Gone);
        }
    }
}
