using SslVpnSdk.Applying;
using SslVpnSdk.Cli.Output;
using SslVpnSdk.Cli.Planning;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Commands;

/// <summary><c>sslvpn apply</c> and <c>sslvpn destroy</c>.</summary>
internal sealed class ApplyCommand(Terminal terminal, CommandInput input, bool isDestroy)
{
    private string Name => isDestroy ? "destroy" : "apply";

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var saved = PlanArgument.Read(terminal, input, isDestroy);
        await using var session = saved is null
            ? await Session.OpenForAsync(terminal, input, isDestroy, cancellationToken)
            : await Session.OpenPlanAsync(terminal, input, saved, cancellationToken);
        var plan = saved?.Plan ?? await session.PlanAsync(isDestroy, cancellationToken);
        if (!input.IsJson)
        {
            PlanOutput.Write(terminal, input.NoColor, plan);
        }

        if (session.Deployment.Review(plan) is { Count: > 0 } refusals)
        {
            throw new PlanRefusedException(refusals);
        }

        new Agreement(terminal, input, Name).Reach(plan, session.Endpoint, isReviewed: saved is not null);
        var result = await ApplyAsync(session.Deployment, plan, cancellationToken);
        Tell(plan, result);
        return result.Outcome == ApplyOutcome.Done ? ExitCode.Done : ExitCode.Failed;
    }

    private async Task<ApplyResult> ApplyAsync(Deployment deployment, Plan plan, CancellationToken cancellationToken) =>
        input.IsJson || !plan.HasChanges
            ? await deployment.ApplyAsync(plan, null, cancellationToken)
            : terminal.Live(input.NoColor) is { } console
                ? await LiveProgress.RunAsync(console, progress => deployment.ApplyAsync(plan, progress, cancellationToken))
                : await deployment.ApplyAsync(plan, new PlainProgress(terminal.Out), cancellationToken);

    private void Tell(Plan plan, ApplyResult result)
    {
        if (input.IsJson)
        {
            JsonOutput.Write(terminal.Out, ApplyJson.Of(Name, plan, result));
        }
        else
        {
            BundleText.Write(terminal, result.Bundles);
        }

        if (!input.IsJson && plan.HasChanges && result.Outcome == ApplyOutcome.Done)
        {
            terminal.Out.WriteLine(plan.IsDestroy ? "Removed." : "Done: everything is as the document says.");
        }

        var progress = $"{result.Done.Count} of {result.Total} operations are done and recorded; {(result.Outcome == ApplyOutcome.Failed ? "mend the cause, then " : "")}run {Name} again to go on.";
        switch (result.Outcome)
        {
            case ApplyOutcome.Failed:
                throw new CliException($"{result.Failure} {progress}");
            case ApplyOutcome.Stopped:
                throw new CliException($"stopped: {progress}");
        }
    }
}
