using System.Text.Json.Serialization;

namespace SslVpnSdk.Server.Authorization;

/// <summary>A statement of a policy: what may, or may not, be done, with what, and when.</summary>
internal sealed record PolicyStatement
{
    [JsonPropertyName("Effect")]
    public required PolicyEffect Effect { get; init; }

    /// <summary>Patterns of <c>vpc:CreateSslVpnServer</c>, in any case. Null: <see cref="NotAction"/> is given.</summary>
    [JsonPropertyName("Action")]
    public IReadOnlyList<string>? Action { get; init; }

    /// <summary>Patterns of the actions that are not meant.</summary>
    [JsonPropertyName("NotAction")]
    public IReadOnlyList<string>? NotAction { get; init; }

    /// <summary>Patterns of <c>acs:vpc:eu-central-1:*:sslvpnserver/vss-…</c>.</summary>
    [JsonPropertyName("Resource")]
    public required IReadOnlyList<string> Resource { get; init; }

    /// <summary>What has to hold in addition: operator, key, values. Null: nothing.</summary>
    [JsonPropertyName("Condition")]
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>>? Condition { get; init; }

    /// <summary>Whether the statement speaks of an action on a resource.</summary>
    public bool Applies(string action, string resource, ConditionContext context) =>
        IsMeant(action)
        && Resource.Any(pattern => WildcardPattern.Matches(pattern, resource, StringComparison.Ordinal))
        && (Condition is null || Condition.All(entry => ConditionOperator.Find(entry.Key)!.Holds(entry.Value, context)));

    /// <summary>What is not known here; null when all is.</summary>
    public string? Fault() => (Action is null) == (NotAction is null)
        ? "a statement has to have one of Action and NotAction"
        : Condition?.Select(entry => ConditionOperator.Fault(entry.Key, entry.Value)).FirstOrDefault(fault => fault is not null);

    private bool IsMeant(string action) => Action is { } meant
        ? meant.Any(pattern => WildcardPattern.Matches(pattern, action, StringComparison.OrdinalIgnoreCase))
        : !NotAction!.Any(pattern => WildcardPattern.Matches(pattern, action, StringComparison.OrdinalIgnoreCase));
}
