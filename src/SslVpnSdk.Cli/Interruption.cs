namespace SslVpnSdk.Cli;

/// <summary>Ctrl-C: the first asks to stop after the step in hand, a second ends the process.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly TextWriter _error;

    public Interruption(TextWriter error)
    {
        _error = error;
        Console.CancelKeyPress += OnCancelKeyPress;
    }

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        Console.CancelKeyPress -= OnCancelKeyPress;
        _source.Dispose();
    }

    private void OnCancelKeyPress(object? sender, ConsoleCancelEventArgs e)
    {
        e.Cancel = !_source.IsCancellationRequested;
        if (e.Cancel)
        {
            _error.WriteLine("Stopping after the step in hand. Press Ctrl-C again to stop at once.");
            _source.Cancel();
        }
    }
}
