namespace SslVpnSdk.Rules;

/// <summary>SSLVPN6001: an option that cannot be read does not hold, and nobody would notice (ours).</summary>
public static class UnreadableOptionRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN6001",
        stem: "UnreadableOption",
        category: RuleCategory.Policy,
        severity: RuleSeverity.Error,
        kind: RuleKind.Relation,
        refused: false,
        title: "Option of the policy cannot be read",
        message: "Option {option} cannot be read from '{value}': {fault}. Write {remedy}.",
        check: Check,
        comparesResources: true);

    private static void Check(RuleContext context)
    {
        foreach (var fault in context.Policy.Faults)
        {
            context.Report(context.Draft.Origin, "stack", [], fault.Setting.Option, fault.Setting.Value, fault.Fault, fault.Remedy);
        }
    }
}
