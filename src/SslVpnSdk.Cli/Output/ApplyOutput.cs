using SslVpnSdk.Applying;
using SslVpnSdk.Cli.Commands;
using SslVpnSdk.Cli.Planning;
using SslVpnSdk.Cli.Progress;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Output;

/// <summary>Tells of an apply or a destroy, to whom it is for: people, a log, or a program.</summary>
internal sealed class ApplyOutput(Terminal terminal, CommandInput input, string command)
{
    private readonly JsonProgress? _events = input.Progress == ProgressStyle.Json ? new JsonProgress(terminal.Out, terminal.Clock) : null;

    /// <summary>Tells what is going to be done.</summary>
    public void Plan(Plan plan)
    {
        _events?.Plan(command, plan);
        if (!input.IsJson)
        {
            PlanOutput.Write(terminal, input.NoColor, plan);
        }
    }

    /// <summary>Sees to it that events have an end, whatever comes between the plan and the end.</summary>
    /// <param name="work">What comes between: asking, and doing.</param>
    public async Task<ApplyResult> WatchAsync(Func<Task<ApplyResult>> work)
    {
        try
        {
            return await work();
        }
        catch (OperationCanceledException)
        {
            _events?.End(ApplyOutcome.Stopped, 0, 0, "stopped; nothing was changed.");
            throw;
        }
        catch (Exception exception)
        {
            _events?.End(ApplyOutcome.Failed, 0, 0, exception.Message);
            throw;
        }
    }

    /// <summary>Does a plan, and tells of it meanwhile.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="apply">Does it, and tells of each operation.</param>
    /// <param name="cancellationToken">What stops it.</param>
    public async Task<ApplyResult> RunAsync(Plan plan, Func<IProgress<ApplyEvent>?, Task<ApplyResult>> apply, CancellationToken cancellationToken)
    {
        if (input.IsJson || !plan.HasChanges)
        {
            return await apply(_events);
        }

        if (input.Progress == ProgressStyle.Lines || terminal.Live(input.NoColor) is not { } console)
        {
            return await apply(new PlainProgress(terminal.Out));
        }

        terminal.Drawing.IsShown = true;
        try
        {
            return await new LiveProgress(console, new ProgressModel(new PlanParents(plan), terminal.Clock), terminal.Clock).RunAsync(apply, cancellationToken);
        }
        finally
        {
            terminal.Drawing.IsShown = false;
        }
    }

    /// <summary>Tells how it ended.</summary>
    public void End(Plan plan, ApplyResult result)
    {
        _events?.End(result.Outcome, result.Done.Count, result.Total, result.Failure);
        if (input.IsJson && _events is null)
        {
            JsonOutput.Write(terminal.Out, ApplyJson.Of(command, plan, result));
        }
        else if (!input.IsJson)
        {
            BundleText.Write(terminal, result.Bundles);
        }

        if (!input.IsJson && plan.HasChanges && result.Outcome == ApplyOutcome.Done)
        {
            terminal.Out.WriteLine(plan.IsDestroy ? "Removed." : "Done: everything is as the document says.");
        }
    }
}
