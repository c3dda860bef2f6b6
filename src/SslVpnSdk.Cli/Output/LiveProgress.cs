using Spectre.Console;
using SslVpnSdk.Applying;
using SslVpnSdk.Cli.Progress;

namespace SslVpnSdk.Cli.Output;

/// <summary>Progress for a terminal: a tree of what is done with each resource, drawn again and again in its place.</summary>
/// <param name="console">Where it is drawn.</param>
/// <param name="model">What is drawn.</param>
/// <param name="clock">What tells the time.</param>
/// <param name="output">What takes note that drawing failed.</param>
internal sealed class LiveProgress(IAnsiConsole console, ProgressModel model, TimeProvider clock, TolerantWriter output) : IProgress<ApplyEvent>
{
    private static readonly TimeSpan BetweenFrames = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();

    /// <summary>Runs an apply and draws it until it has ended. The last drawing stays. A terminal that cannot be drawn to any more ends no apply.</summary>
    /// <param name="run">Runs the apply, which tells of its operations.</param>
    /// <param name="cancellationToken">What stops the apply.</param>
    public async Task<ApplyResult> RunAsync(Func<IProgress<ApplyEvent>, Task<ApplyResult>> run, CancellationToken cancellationToken)
    {
        var view = new ProgressView(console.Profile.Width, console.Profile.Height, console.Profile.Capabilities.Unicode);
        var first = view.Draw(model, isStopping: false);
        var apply = Task.Run(() => run(this), CancellationToken.None);
        try
        {
            await console.Live(first).Overflow(VerticalOverflow.Crop).StartAsync(live => DrawAsync(live, view, apply, cancellationToken));
        }
        catch (Exception exception)
        {
            output.Fail(exception);
        }

        return await apply;
    }

    private async Task DrawAsync(LiveDisplayContext live, ProgressView view, Task apply, CancellationToken cancellationToken)
    {
        while (!apply.IsCompleted)
        {
            var start = clock.GetTimestamp();
            Draw();
            await Task.WhenAny(apply, Task.Delay(PauseAfter(clock.GetElapsedTime(start)), clock, CancellationToken.None));
        }

        Draw();

        void Draw()
        {
            lock (_lock)
            {
                live.UpdateTarget(view.Draw(model, cancellationToken.IsCancellationRequested && !apply.IsCompleted));
            }
        }
    }

    /// <summary>Drawing takes a tenth of the time at most, however many operations there are.</summary>
    private static TimeSpan PauseAfter(TimeSpan drawing) => drawing * 9 > BetweenFrames ? drawing * 9 : BetweenFrames;

    public void Report(ApplyEvent value)
    {
        lock (_lock)
        {
            model.Add(value);
        }
    }
}
