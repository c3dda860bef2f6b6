using System.Runtime.InteropServices;

namespace SslVpnSdk.Cli;

/// <summary>
/// Ctrl-C, or the system's request to end: the first asks to stop after the step in hand, a second Ctrl-C ends the process. A second request of
/// the system is no other wish than the first: some send it to the process and to its group.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;
    private readonly Terminal _terminal;
    private bool _isAsked;

    public Interruption(Terminal terminal)
    {
        _terminal = terminal;
        _registrations = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(signal => PosixSignalRegistration.Create(signal, OnSignal))];
    }

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        Array.ForEach(_registrations, registration => registration.Dispose());
        _source.Dispose();
    }

    private void OnSignal(PosixSignalContext context)
    {
        var isFirst = !Interlocked.Exchange(ref _isAsked, true);
        context.Cancel = isFirst || context.Signal == PosixSignal.SIGTERM;
        if (isFirst)
        {
            // A tree that is drawn says it itself, and a question is given up at once.
            if (!_terminal.Drawing.IsShown)
            {
                _terminal.Error.WriteLine($"Stopping after what is in hand.{(context.Signal == PosixSignal.SIGINT ? " Press Ctrl-C again to stop at once." : "")}");
            }

            _source.Cancel();
        }
    }
}
