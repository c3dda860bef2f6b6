using SslVpnSdk.Cli.Output;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Commands;

/// <summary><c>sslvpn plan</c>.</summary>
internal sealed class PlanCommand(Terminal terminal, CommandInput input)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var session = await Session.OpenForAsync(terminal, input, input.Planning.IsDestroy, cancellationToken);
        var plan = await session.PlanAsync(input.Planning.IsDestroy, input.Planning.Refresh, cancellationToken);
        var refusals = session.Deployment.Review(plan);
        if (input.Planning.Output is { } output && refusals.Count == 0)
        {
            OutputFile.Write(output, () => session.Deployment.Save(plan, terminal.FullPath(output)));
        }

        if (input.IsJson)
        {
            JsonOutput.Write(terminal.Out, PlanJson.Of("plan", plan, refusals));
        }
        else
        {
            PlanOutput.Write(terminal, input.NoColor, plan);
        }

        if (refusals.Count > 0)
        {
            throw new PlanRefusedException(refusals);
        }

        return plan.HasChanges ? ExitCode.ChangesWait : ExitCode.Done;
    }
}
