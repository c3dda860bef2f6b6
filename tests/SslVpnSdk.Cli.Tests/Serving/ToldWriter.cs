namespace SslVpnSdk.Cli.Tests.Serving;

/// <summary>Says when all was written that is told at the start: it is flushed then.</summary>
internal sealed class ToldWriter : StringWriter
{
    private readonly TaskCompletionSource _told = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Told => _told.Task;

    public override void Flush() => _told.TrySetResult();
}
