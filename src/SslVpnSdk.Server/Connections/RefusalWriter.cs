using System.IO.Pipelines;

namespace SslVpnSdk.Server.Connections;

/// <summary>What goes to a connection: all as it is, but an error without a body, which is never the application's, gets the body of a <see cref="Refusal"/>.</summary>
internal sealed class RefusalWriter(PipeWriter output, string host) : PipeWriter
{
    /// <summary>Kestrel's own errors have a head of some hundred bytes. With room for it, it comes in one piece.</summary>
    private const int RoomForHead = 512;

    private Memory<byte> _memory;

    public override bool CanGetUnflushedBytes => output.CanGetUnflushedBytes;

    public override long UnflushedBytes => output.UnflushedBytes;

    public override Memory<byte> GetMemory(int sizeHint = 0) => _memory = output.GetMemory(Math.Max(sizeHint, RoomForHead));

    public override Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public override void Advance(int bytes)
    {
        if (Refusal.Of(_memory.Span[..Math.Min(bytes, _memory.Length)], host) is not { } refusal)
        {
            output.Advance(bytes);
            return;
        }

        refusal.CopyTo(output.GetMemory(refusal.Length));
        output.Advance(refusal.Length);
    }

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => output.FlushAsync(cancellationToken);

    public override ValueTask<FlushResult> WriteAsync(ReadOnlyMemory<byte> source, CancellationToken cancellationToken = default) =>
        output.WriteAsync(source, cancellationToken);

    public override void CancelPendingFlush() => output.CancelPendingFlush();

    public override void Complete(Exception? exception = null) => output.Complete(exception);

    public override ValueTask CompleteAsync(Exception? exception = null) => output.CompleteAsync(exception);
}
