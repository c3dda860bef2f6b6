using SslVpnSdk.Cli.Commands;
using SslVpnSdk.Cli.Documents;
using SslVpnSdk.Cli.Output;

namespace SslVpnSdk.Cli.Topology;

/// <summary><c>sslvpn graph</c>: what a document describes, as a drawing. Without <c>--plan</c> nothing but the document is looked at.</summary>
internal sealed class GraphCommand(Terminal terminal, GraphInput input)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var text = Text(await GraphAsync(cancellationToken));
        if (input.File is null)
        {
            terminal.Out.Write(text);
            return ExitCode.Done;
        }

        OutputFile.Write(input.File, () => File.WriteAllText(terminal.FullPath(input.File), text));
        if (!input.Common.IsJson)
        {
            terminal.Out.WriteLine($"Written to {SslVpnSdk.Planning.PlanText.Printable(input.File)}.");
        }

        return ExitCode.Done;
    }

    private async Task<TopologyGraph> GraphAsync(CancellationToken cancellationToken)
    {
        if (!input.WithPlan)
        {
            // What a build says is not the graph.
            return TopologyBuilder.Of(await new DocumentSource(terminal, input.Common with { IsJson = true }).ReadAsync(cancellationToken));
        }

        await using var session = await Session.OpenCheckedAsync(terminal, input.Common with { IsJson = true }, cancellationToken);
        var plan = await session.PlanAsync(isDestroy: false, refresh: true, cancellationToken);
        return TopologyBuilder.Of(plan.Document, plan);
    }

    private string Text(TopologyGraph graph)
    {
        using var text = new StringWriter();
        switch (input.Format)
        {
            case GraphFormat.Json:
                JsonOutput.Write(text, GraphJson.Of(graph));
                break;
            case GraphFormat.Svg:
                text.Write(SvgDrawing.Write(graph));
                break;
            case GraphFormat.Dot:
                text.Write(DotText.Write(graph));
                break;
            default:
                text.Write(MermaidText.Write(graph));
                break;
        }

        return text.ToString();
    }
}
