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
        var plan = saved?.Plan ?? await session.PlanAsync(isDestroy, refresh: true, cancellationToken);
        using var output = new ApplyOutput(terminal, input, Name);
        output.Plan(plan);
        var result = await output.WatchAsync(plan, () => DoAsync(session, output, plan, isReviewed: saved is not null, cancellationToken));
        output.End(plan, result);
        Fail(result);
        return ExitCode.Done;
    }

    private async Task<ApplyResult> DoAsync(Session session, ApplyOutput output, Plan plan, bool isReviewed, CancellationToken cancellationToken)
    {
        if (session.Deployment.Review(plan) is { Count: > 0 } refusals)
        {
            throw new PlanRefusedException(refusals);
        }

        await new Agreement(terminal, input, Name).ReachAsync(plan, session.Endpoint, isReviewed, cancellationToken);
        return await output.RunAsync(plan, progress => session.Deployment.ApplyAsync(plan, progress, cancellationToken), cancellationToken);
    }

    /// <exception cref="CliException">Not all was done.</exception>
    private void Fail(ApplyResult result)
    {
        var skipped = result.Skipped.Count == 0 ? "" : $"{result.Skipped.Count} {(result.Skipped.Count == 1 ? "was" : "were")} skipped; ";
        var progress = $"{result.Done.Count} of {result.Total} operations are done and recorded; {skipped}";
        switch (result.Outcome)
        {
            case ApplyOutcome.Failed:
                var failures = result.Failed.Select(failed => $"{failed.Address}: {failed.Reason!.ReplaceLineEndings(" ")}");
                throw new CliException(
                    $"{string.Join('\n', [.. failures, .. result.UnwrittenBundle is { } bundle ? [bundle] : Array.Empty<string>()])} {progress}mend the cause, then run {Name} again to go on.");
            case ApplyOutcome.Stopped:
                throw new CliException($"stopped: {progress}run {Name} again to go on.");
        }
    }
}
