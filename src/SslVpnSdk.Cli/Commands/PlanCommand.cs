using SslVpnSdk.Cli.Output;

namespace SslVpnSdk.Cli.Commands;

/// <summary><c>sslvpn plan</c>.</summary>
internal sealed class PlanCommand(Terminal terminal, CommandInput input)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var session = await Session.OpenForAsync(terminal, input, input.Planning.IsDestroy, cancellationToken);
        var plan = await session.PlanAsync(input.Planning.IsDestroy, cancellationToken);
        if (input.Planning.Output is { } output)
        {
            session.Deployment.Save(plan, terminal.FullPath(output));
        }

        if (input.IsJson)
        {
            JsonOutput.Write(terminal.Out, PlanJson.Of("plan", plan));
        }
        else
        {
            PlanOutput.Write(terminal, input.NoColor, plan);
        }

        return plan.HasChanges ? ExitCode.ChangesWait : ExitCode.Done;
    }
}
