using SslVpnSdk.Applying;
using SslVpnSdk.Cli.Output;

namespace SslVpnSdk.Cli.Commands;

/// <summary><c>sslvpn apply</c> and <c>sslvpn destroy</c>.</summary>
internal sealed class ApplyCommand(Terminal terminal, CommandInput input, bool isDestroy)
{
    private string Name => isDestroy ? "destroy" : "apply";

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var session = isDestroy
            ? await Session.OpenAsync(terminal, input, cancellationToken)
            : await Session.OpenCheckedAsync(terminal, input, cancellationToken);
        var plan = isDestroy
            ? await session.Deployment.PlanDestroyAsync(session.Document, cancellationToken)
            : await session.Deployment.PlanAsync(session.Document, input.Parameters, cancellationToken);
        var output = new ApplyOutput(terminal, input, Name);
        output.Plan(plan);
        var result = await output.WatchAsync(() =>
        {
            if (plan.HasChanges && !input.IsConfirmed)
            {
                Confirm(session.Endpoint);
            }

            return output.RunAsync(plan, progress => session.Deployment.ApplyAsync(plan, progress, cancellationToken), cancellationToken);
        });
        output.End(plan, result);
        Fail(result);
        return result.Outcome == ApplyOutcome.Done ? ExitCode.Done : ExitCode.Failed;
    }

    private void Confirm(Uri? endpoint)
    {
        if (!terminal.IsInteractive)
        {
            throw new CliException($"{Name} asks before it changes anything, and nobody can be asked here. Run it with --yes.");
        }

        var question = input.IsJson ? terminal.Error : terminal.Out;
        var place = endpoint is null ? "" : $" at {endpoint.GetLeftPart(UriPartial.Authority)}";
        question.Write($"{(isDestroy ? "Remove all this" : "Do this")}{place}? Only 'yes' goes ahead: ");
        if (terminal.ReadLine()?.Trim() != "yes")
        {
            throw new CliException("not confirmed; nothing was changed.");
        }
    }

    private void Fail(ApplyResult result)
    {
        var skipped = result.Skipped.Count == 0 ? "" : $"{result.Skipped.Count} {(result.Skipped.Count == 1 ? "was" : "were")} skipped; ";
        var progress = $"{result.Done.Count} of {result.Total} operations are done and recorded; {skipped}";
        switch (result.Outcome)
        {
            case ApplyOutcome.Failed:
                var failures = result.Failed.Select(failed => $"{failed.Address}: {failed.Reason!.ReplaceLineEndings(" ")}");
                throw new CliException($"{string.Join('\n', failures)} {progress}mend the cause, then run {Name} again to go on.");
            case ApplyOutcome.Stopped:
                throw new CliException($"stopped: {progress}run {Name} again to go on.");
        }
    }
}
