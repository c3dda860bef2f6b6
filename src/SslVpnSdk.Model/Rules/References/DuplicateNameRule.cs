using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>SSLVPN3002: the resources of one type have different names, since documents refer to them by name.</summary>
public static class DuplicateNameRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN3002",
        stem: "DuplicateName",
        category: RuleCategory.References,
        severity: RuleSeverity.Error,
        kind: RuleKind.Relation,
        refused: false,
        title: "Name is used twice",
        message: "Another {type} of the stack is named '{name}'. Give each {type} a name of its own.",
        check: Check,
        comparesResources: true);

    private static void Check(RuleContext context)
    {
        var first = new Dictionary<(string Type, string Name), ResourceDraft>();
        foreach (var (resource, path) in context.Resources<ResourceDraft>())
        {
            if (!context.TryGet(resource.Name, out var name))
            {
                continue;
            }

            if (first.TryGetValue((resource.TypeTitle, name), out var other))
            {
                context.Report(resource.Name.Origin, $"{path}.name", [other.Name.Origin], resource.TypeTitle, name);
            }
            else
            {
                first.Add((resource.TypeTitle, name), resource);
            }
        }
    }
}
