using SslVpnSdk.Cli.Commands;
using SslVpnSdk.Cli.Documents;
using SslVpnSdk.Cli.Output;
using SslVpnSdk.Documents;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Comparison;

/// <summary><c>sslvpn diff</c>: what differs between two documents. No control plane is asked.</summary>
internal sealed class DiffCommand(Terminal terminal, DiffInput input)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var first = await ReadAsync(input.First, cancellationToken);
        var second = await ReadAsync(input.Second, cancellationToken);
        var comparison = DocumentComparison.Of(first, second);
        if (input.First.IsJson)
        {
            JsonOutput.Write(terminal.Out, ComparisonJson.Of(first, second, comparison));
        }
        else
        {
            var (from, to) = (PlanText.StackOf(first), PlanText.StackOf(second));
            var lines = from == to
                ? ComparisonText.Lines(comparison, input.First.Document, input.Second.Document)
                : ComparisonText.Lines(comparison, from, to);
            ColouredLines.Write(terminal, input.First.NoColor, lines);
        }

        return comparison.Differences.Count > 0 ? ExitCode.Different : ExitCode.Done;
    }

    private Task<DeploymentDocument> ReadAsync(CommandInput document, CancellationToken cancellationToken) =>
        new DocumentSource(terminal, document).ReadAsync(cancellationToken);
}
