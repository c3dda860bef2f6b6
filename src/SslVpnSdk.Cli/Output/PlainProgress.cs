using SslVpnSdk.Applying;

namespace SslVpnSdk.Cli.Output;

/// <summary>Progress for logs: a line for each start and end.</summary>
internal sealed class PlainProgress(TextWriter output) : IProgress<ApplyEvent>
{
    public void Report(ApplyEvent value) => output.WriteLine(ApplyText.Line(value));
}
