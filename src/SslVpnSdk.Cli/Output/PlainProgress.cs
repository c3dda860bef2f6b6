using SslVpnSdk.Applying;

namespace SslVpnSdk.Cli.Output;

/// <summary>Progress for logs: a line for each start and end, and for what is skipped.</summary>
internal sealed class PlainProgress(TextWriter output) : IProgress<ApplyEvent>
{
    public void Report(ApplyEvent value)
    {
        if (value.Phase != ApplyPhase.Waiting)
        {
            output.WriteLine(ApplyText.Line(value));
        }
    }
}
