using Spectre.Console;
using SslVpnSdk.Applying;

namespace SslVpnSdk.Cli.Output;

/// <summary>Progress for a terminal: one moving line for what started last, a line for what is done.</summary>
internal sealed class LiveProgress : IProgress<ApplyEvent>
{
    private readonly IAnsiConsole _console;
    private readonly StatusContext _status;

    private LiveProgress(IAnsiConsole console, StatusContext status)
    {
        _console = console;
        _status = status;
    }

    public static Task<ApplyResult> RunAsync(IAnsiConsole console, Func<IProgress<ApplyEvent>, Task<ApplyResult>> run) =>
        console.Status().StartAsync("starting", status => run(new LiveProgress(console, status)));

    public void Report(ApplyEvent value)
    {
        switch (value.Phase)
        {
            case ApplyPhase.Waiting:
                break;
            case ApplyPhase.Started:
                _status.Status = Markup.Escape(ApplyText.Line(value));
                break;
            default:
                _console.WriteLine(ApplyText.Line(value), new Style(value.Phase == ApplyPhase.Done ? Color.Green : Color.Red));
                break;
        }
    }
}
