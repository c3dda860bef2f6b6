namespace SslVpnSdk.Rules;

/// <summary>SSLVPN3010: a stack names the region it is deployed to (API, <c>RegionId</c> is mandatory).</summary>
public static class RegionMissingRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN3010",
        stem: "RegionMissing",
        category: RuleCategory.References,
        severity: RuleSeverity.Error,
        kind: RuleKind.Relation,
        refused: true,
        title: "Stack names no region",
        message: "Stack '{stack}' names no region. Call InRegion, such as InRegion(\"eu-central-1\").",
        check: Check,
        comparesResources: true);

    private static void Check(RuleContext context)
    {
        if (context.Draft.Region is null or { IsKnown: true, Value: "" })
        {
            context.Report(context.Draft.Region?.Origin ?? context.Draft.Origin, "region", [], context.Draft.Name);
        }
    }
}
