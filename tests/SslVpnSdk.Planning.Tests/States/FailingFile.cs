using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.States;

/// <summary>A file on a disk that gets full, or whose flushes fail; and that counts them.</summary>
internal sealed class FailingFile(string path, long room = long.MaxValue) : FileStream(path, DurableFile.Options(FileMode.Create))
{
    private long _written;

    public int Flushes { get; private set; }

    public bool FailsToFlush { get; set; }

    /// <summary>Runs in each flush.</summary>
    public Action OnFlush { get; set; } = () => { };

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var fits = (int)Math.Min(buffer.Length, room - _written);
        base.Write(buffer[..fits]);
        _written += fits;
        if (fits < buffer.Length)
        {
            throw new IOException($"No space left on device : '{Name}'");
        }
    }

    public override void Flush(bool flushToDisk)
    {
        Flushes++;
        OnFlush();
        if (FailsToFlush)
        {
            throw new IOException($"Input/output error : '{Name}'");
        }

        base.Flush(flushToDisk);
    }
}
