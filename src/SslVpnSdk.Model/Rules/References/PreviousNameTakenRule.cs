using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>SSLVPN3011: the name a resource had before is that of no resource, since what was deployed by it can become one resource only.</summary>
public static class PreviousNameTakenRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN3011",
        stem: "PreviousNameTaken",
        category: RuleCategory.References,
        severity: RuleSeverity.Error,
        kind: RuleKind.Relation,
        refused: false,
        title: "Previous name is taken",
        message: "The previous name '{name}' of {type} {resource} cannot be: {fault}. Correct it, or remove WithPreviousName.",
        check: Check,
        comparesResources: true);

    private static void Check(RuleContext context)
    {
        if (!context.Resources<ResourceDraft>().Any(entry => entry.Resource.PreviousName is not null))
        {
            return;
        }

        var named = new Dictionary<(string Type, string Name), ResourceDraft>();
        foreach (var (resource, _) in context.Resources<ResourceDraft>())
        {
            if (context.TryGet(resource.Name, out var name) && !named.ContainsKey((resource.Type, name)))
            {
                named.Add((resource.Type, name), resource);
            }
        }

        var previous = new Dictionary<(string Type, string Name), ResourceDraft>();
        foreach (var (resource, path) in context.Resources<ResourceDraft>())
        {
            if (!context.TryGet(resource.PreviousName, out var name))
            {
                continue;
            }

            var key = (resource.Type, name);
            if (named.TryGetValue(key, out var other))
            {
                var fault = ReferenceEquals(other, resource) ? "it is the name of now" : $"another {resource.TypeTitle} of the stack is named so";
                Report(context, resource, new(path, "previousName"), other.Name, name, fault);
            }
            else if (previous.TryGetValue(key, out other))
            {
                Report(context, resource, new(path, "previousName"), other.PreviousName!, name, $"another {resource.TypeTitle} of the stack has the same");
            }
            else
            {
                previous.Add(key, resource);
            }
        }
    }

    private static void Report(RuleContext context, ResourceDraft resource, ValuePath path, DraftValue<string> other, string name, string fault) =>
        context.Report(resource.PreviousName!.Origin, path.ToString(), [other.Origin], name, resource.TypeTitle, resource.DisplayName, fault);
}
