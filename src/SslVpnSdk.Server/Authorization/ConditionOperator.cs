using System.Globalization;
using System.Net;

namespace SslVpnSdk.Server.Authorization;

/// <summary>An operator of conditions. Each asks about the one key of its type; a condition holds when it does for one of its values.</summary>
/// <param name="key">The key.</param>
/// <param name="isValue">Whether a text is a value of the type.</param>
/// <param name="matches">Whether a call is what a value says.</param>
/// <param name="isNegated">Whether the condition holds when no value matches.</param>
internal sealed class ConditionOperator(string key, Func<string, bool> isValue, Func<string, ConditionContext, bool> matches, bool isNegated = false)
{
    private const string SourceIp = "acs:SourceIp";
    private const string CurrentTime = "acs:CurrentTime";
    private const string SecureTransport = "acs:SecureTransport";

    private static readonly Dictionary<string, ConditionOperator> Known = new(StringComparer.Ordinal)
    {
        ["IpAddress"] = new(SourceIp, IsNetwork, IsIn),
        ["NotIpAddress"] = new(SourceIp, IsNetwork, IsIn, isNegated: true),
        ["Bool"] = new(SecureTransport, text => bool.TryParse(text, out _), (text, call) => bool.Parse(text) == call.SecureTransport),
        ["DateEquals"] = Date(order => order == 0),
        ["DateNotEquals"] = new(CurrentTime, IsTime, (text, call) => call.CurrentTime == Time(text), isNegated: true),
        ["DateLessThan"] = Date(order => order < 0),
        ["DateLessThanEquals"] = Date(order => order <= 0),
        ["DateGreaterThan"] = Date(order => order > 0),
        ["DateGreaterThanEquals"] = Date(order => order >= 0),
    };

    /// <summary>The operator of a name; null for one that is not known here.</summary>
    public static ConditionOperator? Find(string name) => Known.GetValueOrDefault(name);

    /// <summary>What is not known here of a condition; null when all is.</summary>
    public static string? Fault(string name, IReadOnlyDictionary<string, IReadOnlyList<string>> condition) => Find(name) is not { } known
        ? $"the condition '{name}' is not one of {string.Join(", ", Known.Keys)}"
        : known.Fault(condition) is { } fault ? $"{name}: {fault}" : null;

    public bool Holds(IReadOnlyDictionary<string, IReadOnlyList<string>> condition, ConditionContext call) =>
        condition.Values.All(values => values.Any(value => matches(value, call)) != isNegated);

    private static ConditionOperator Date(Func<int, bool> isMeant) =>
        new(CurrentTime, IsTime, (text, call) => isMeant(call.CurrentTime.CompareTo(Time(text))));

    private static bool IsTime(string text) => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static bool IsNetwork(string text) => IPNetwork.TryParse(text, out _) || IPAddress.TryParse(text, out _);

    private static bool IsIn(string text, ConditionContext call)
    {
        var address = call.SourceIp is { IsIPv4MappedToIPv6: true } mapped ? mapped.MapToIPv4() : call.SourceIp;
        return address is not null && (IPNetwork.TryParse(text, out var network) ? network.Contains(address) : IPAddress.Parse(text).Equals(address));
    }

    private string? Fault(IReadOnlyDictionary<string, IReadOnlyList<string>> condition) =>
        condition.Keys.FirstOrDefault(asked => asked != key) is { } unknown ? $"it can ask about {key}, not about '{unknown}'"
        : condition.Values.SelectMany(values => values).FirstOrDefault(value => !isValue(value)) is { } wrong ? $"'{wrong}' is no value of {key}"
        : null;
}
