using SslVpnSdk.Applying;
using SslVpnSdk.Cli.Commands;
using SslVpnSdk.Cli.Planning;
using SslVpnSdk.Cli.Progress;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Output;

/// <summary>Tells of an apply or a destroy, to whom it is for: people, a log, or a program. That it cannot be told ends no work.</summary>
internal sealed class ApplyOutput : IDisposable
{
    private readonly Terminal _terminal;
    private readonly TolerantWriter _output;
    private readonly CommandInput _input;
    private readonly string _command;
    private readonly JsonProgress? _events;
    private readonly ToldOperations _operations = new();

    /// <param name="terminal">Where it is told.</param>
    /// <param name="input">How it is told.</param>
    /// <param name="command">The command, for programs.</param>
    public ApplyOutput(Terminal terminal, CommandInput input, string command)
    {
        _output = new TolerantWriter(terminal.Out);
        // What is drawn has to go to the terminal itself, which a console knows by the writer it is given.
        _terminal = terminal with { Out = _output, NewConsole = _ => terminal.NewConsole(terminal.Out) };
        _input = input;
        _command = command;
        _events = input.Progress == ProgressStyle.Json ? new JsonProgress(_output, terminal.Clock) : null;
    }

    /// <summary>Tells what is going to be done.</summary>
    public void Plan(Plan plan)
    {
        _events?.Plan(_command, plan);
        if (!_input.IsJson)
        {
            PlanOutput.Write(_terminal, _input.NoColor, plan);
        }
    }

    /// <summary>Sees to it that programs are told of the end, whatever comes between the plan and the end.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="work">What comes between: asking, and doing.</param>
    public async Task<ApplyResult> WatchAsync(Plan plan, Func<Task<ApplyResult>> work)
    {
        try
        {
            return await work();
        }
        catch (OperationCanceledException)
        {
            TellBroken(plan, ApplyOutcome.Stopped, "stopped; nothing was changed.");
            throw;
        }
        catch (Exception exception)
        {
            TellBroken(plan, ApplyOutcome.Failed, exception.Message);
            throw;
        }
    }

    /// <summary>Does a plan, and tells of it meanwhile.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="apply">Does it, and tells of each operation.</param>
    /// <param name="cancellationToken">What stops it.</param>
    public async Task<ApplyResult> RunAsync(Plan plan, Func<IProgress<ApplyEvent>, Task<ApplyResult>> apply, CancellationToken cancellationToken)
    {
        if (_input.IsJson || !plan.HasChanges)
        {
            return await apply(_operations.Then(_events));
        }

        if (_input.Progress == ProgressStyle.Lines || _terminal.Live(_input.NoColor) is not { } console)
        {
            return await apply(new PlainProgress(_output));
        }

        _terminal.Drawing.IsShown = true;
        try
        {
            var progress = new LiveProgress(console, new ProgressModel(new PlanParents(plan), _terminal.Clock), _terminal.Clock, _output);
            return await progress.RunAsync(apply, cancellationToken);
        }
        finally
        {
            _terminal.Drawing.IsShown = false;
        }
    }

    /// <summary>Tells how it ended.</summary>
    public void End(Plan plan, ApplyResult result)
    {
        if (_input.IsJson)
        {
            TellPrograms(plan, result, result.Failure);
            return;
        }

        BundleText.Write(_terminal, result.Bundles);
        if (plan.HasChanges && result.Outcome == ApplyOutcome.Done)
        {
            _output.WriteLine(plan.IsDestroy ? "Removed." : "Done: everything is as the document says.");
        }
    }

    /// <summary>Says on the error output that not all could be told.</summary>
    public void Dispose()
    {
        if (_output.Fault is { } fault)
        {
            _terminal.Error.WriteLine($"warning: the output cannot be written ({fault}): what came after that is told nowhere, and the work went on. 'sslvpn show' says what is there.");
        }

        _output.Dispose();
    }

    /// <summary>Tells programs of an apply that has no result. Where nothing was begun the error output says all there is, and the one document is not written.</summary>
    private void TellBroken(Plan plan, ApplyOutcome outcome, string failure)
    {
        if (_events is not null || !_operations.IsEmpty)
        {
            TellPrograms(plan, _operations.Result(outcome), failure);
        }
    }

    private void TellPrograms(Plan plan, ApplyResult result, string? failure)
    {
        if (_events is not null)
        {
            _events.End(result, failure);
        }
        else if (_input.IsJson)
        {
            JsonOutput.Write(_output, ApplyJson.Of(_command, plan, result, failure));
        }
    }
}
