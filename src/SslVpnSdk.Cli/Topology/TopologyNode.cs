using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Topology;

/// <summary>A node of a graph.</summary>
/// <param name="Id">A name for the formats, of ASCII letters and digits: <c>server1</c>.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Title">What it is called, fit to be shown: <c>SSL server staff</c>.</param>
/// <param name="Details">What else is to be known of it, a line each, fit to be shown.</param>
/// <param name="Action">What a plan does with it; null without a plan, and for what is in no plan.</param>
internal sealed record TopologyNode(string Id, TopologyKind Kind, string Title, EquatableList<string> Details, PlanAction? Action)
{
    /// <summary>The word for what a plan does with it; null when it does nothing.</summary>
    public string? ActionWord => Action switch
    {
        PlanAction.Create => "create",
        PlanAction.Update => "change",
        PlanAction.Replace => "replace",
        PlanAction.Delete => "delete",
        _ => null,
    };

    /// <summary>What is written into the node, the title first. What a plan does is said in words, not by colour alone.</summary>
    public IEnumerable<string> Lines => Details.Prepend(ActionWord is { } action ? $"{Title} ({action})" : Title);
}
