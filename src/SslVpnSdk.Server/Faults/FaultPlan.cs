using System.Text.Json;
using System.Text.Json.Serialization;

namespace SslVpnSdk.Server.Faults;

/// <summary>The faults of a server. The same calls in the same order meet the same faults: what is random follows from the seed.</summary>
public sealed record FaultPlan
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>No faults.</summary>
    public static FaultPlan None { get; } = new() { Rules = [] };

    /// <summary>What chance follows from. Default: 0.</summary>
    public long Seed { get; init; }

    /// <summary>The faults. Of several that strike a call, each does its own; of those that end it, the first.</summary>
    public required IReadOnlyList<FaultRule> Rules { get; init; }

    /// <summary>Reads the JSON form.</summary>
    /// <exception cref="FormatException">It is no plan; the message says what is wrong.</exception>
    public static FaultPlan Parse(string json)
    {
        FaultPlan plan;
        try
        {
            plan = JsonSerializer.Deserialize<FaultPlan>(json, Options) ?? throw new FormatException("It is null. Write an object with \"rules\".");
        }
        catch (JsonException exception)
        {
            throw new FormatException($"Line {exception.LineNumber + 1}, {exception.Path ?? "$"}: it is not what a plan of faults holds there. Compare it with docs/server.md.", exception);
        }

        // The serializer refuses a null in place of the rules, and not one among them.
        return plan.Rules.Select(rule => rule is null ? "it is null" : rule.Fault()).FirstOrDefault(fault => fault is not null) is { } found
            ? throw new FormatException($"A rule cannot be used: {found}. Compare it with docs/server.md.")
            : plan;
    }

    /// <summary>Writes the JSON form.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options);
}
