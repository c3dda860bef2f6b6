namespace SslVpnSdk.ControlPlane.Http;

/// <summary>The time as the service has it: this machine's, until the service says that it is wrong.</summary>
internal sealed class ServerClock(TimeProvider time)
{
    private long _offset;

    public DateTimeOffset Now => time.GetUtcNow().AddTicks(Interlocked.Read(ref _offset));

    /// <summary>Takes over the time of an answer that has just come.</summary>
    public void Set(DateTimeOffset date) => Interlocked.Exchange(ref _offset, (date - time.GetUtcNow()).Ticks);
}
