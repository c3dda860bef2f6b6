using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>SSLVPN3001: a name has 1 to 100 characters and does not start with <c>http://</c> or <c>https://</c> (API, CreateSslVpnServer).</summary>
public static class InvalidNameRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN3001",
        stem: "InvalidName",
        category: RuleCategory.References,
        severity: RuleSeverity.Error,
        kind: RuleKind.Value,
        refused: true,
        title: "Name is not valid",
        message: "The name '{name}' is not valid: {fault}. Use 1 to 100 characters that do not start with http:// or https://.",
        check: Check);

    /// <summary>The most characters of a name, counted as Unicode code points.</summary>
    public const int MaximumLength = 100;

    private static string? Fault(string name)
    {
        var length = 0;
        for (var i = 0; i < name.Length; i += char.IsSurrogatePair(name, i) ? 2 : 1)
        {
            if (char.IsSurrogate(name[i]) && !char.IsSurrogatePair(name, i))
            {
                return "it has half a surrogate pair in it, which is no character";
            }

            length++;
        }

        return length switch
        {
            0 => "it is empty",
            > MaximumLength => $"it has {length} characters",
            _ when name.StartsWith("http://", StringComparison.Ordinal) => "it starts with http://",
            _ when name.StartsWith("https://", StringComparison.Ordinal) => "it starts with https://",
            _ => null,
        };
    }

    private static void Check(RuleContext context)
    {
        foreach (var (resource, path) in context.Resources<ResourceDraft>())
        {
            Check(context, resource.Name, new(path, "name"));
            Check(context, resource.PreviousName, new(path, "previousName"));
        }
    }

    private static void Check(RuleContext context, DraftValue<string>? value, ValuePath path)
    {
        if (context.TryGet(value, out var name) && Fault(name) is { } fault)
        {
            context.Report(value!, path.ToString(), name, fault);
        }
    }
}
