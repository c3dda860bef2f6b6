using SslVpnSdk.Cli.Commands;
using SslVpnSdk.States;

namespace SslVpnSdk.Cli.States;

/// <summary><c>sslvpn adopt</c>: records what exists under the names of the document.</summary>
internal sealed class AdoptCommand(Terminal terminal, CommandInput input)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var session = await Session.OpenCheckedAsync(terminal, input, cancellationToken);
        var adopted = await new ResourceAdoption(session.ControlPlane, session.State).AdoptAsync(session.Bound, cancellationToken);
        var headline = adopted.Count == 0 ? "Nothing to adopt." : "Recorded; sslvpn plan says what apply would change of it:";
        StateOutput.Write(terminal, input, "adopt", headline, adopted);
        return ExitCode.Done;
    }
}
