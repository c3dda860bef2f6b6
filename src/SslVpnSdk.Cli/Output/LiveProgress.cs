using Spectre.Console;
using SslVpnSdk.Applying;
using SslVpnSdk.Cli.Progress;

namespace SslVpnSdk.Cli.Output;

/// <summary>Progress for a terminal: a tree of what is done with each resource, drawn again and again in its place.</summary>
internal sealed class LiveProgress(IAnsiConsole console, ProgressModel model, TimeProvider clock) : IProgress<ApplyEvent>
{
    private static readonly TimeSpan BetweenFrames = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();

    /// <summary>Runs an apply and draws it until it has ended. The last drawing stays.</summary>
    /// <param name="run">Runs the apply, which tells of its operations.</param>
    /// <param name="cancellationToken">What stops the apply.</param>
    public Task<ApplyResult> RunAsync(Func<IProgress<ApplyEvent>, Task<ApplyResult>> run, CancellationToken cancellationToken)
    {
        var view = new ProgressView(console.Profile.Width, console.Profile.Height, console.Profile.Capabilities.Unicode);
        return console.Live(view.Draw(model, isStopping: false)).Overflow(VerticalOverflow.Crop).StartAsync(async live =>
        {
            var apply = Task.Run(() => run(this), CancellationToken.None);
            while (!apply.IsCompleted)
            {
                var start = clock.GetTimestamp();
                Draw();
                await Task.WhenAny(apply, Task.Delay(PauseAfter(clock.GetElapsedTime(start)), clock, CancellationToken.None));
            }

            Draw();
            return await apply;

            void Draw()
            {
                lock (_lock)
                {
                    live.UpdateTarget(view.Draw(model, cancellationToken.IsCancellationRequested && !apply.IsCompleted));
                }
            }
        });
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
