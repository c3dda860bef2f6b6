using System.Globalization;
using SslVpnSdk.Addressing;
using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>One violation in its draft: what rules calculate their remedies from.</summary>
internal sealed class RemedyContext(StackDraft draft, RuleViolation violation, CompanyPolicy policy)
{
    private int Index { get; } = IndexOf(violation.Path);

    /// <summary>What the company asks for; no remedy proposes what it forbids.</summary>
    public CompanyPolicy Policy { get; } = policy;

    /// <summary>The SSL server that violates the rule.</summary>
    public ServerInStack Server => ServerInStack.Of(draft, (SslServerDraft)draft.Resources[Index], new ResourcePath(Index));

    /// <summary>The values in the message.</summary>
    public EquatableList<string> Arguments => violation.Arguments;

    /// <summary>
    /// Proposes another value for the one that is reported; nothing when there is none, the program does not say where it stands, or it is the region of
    /// the stack as well, which would move with it.
    /// </summary>
    public IEnumerable<Remedy> Set(string key, object? value) => value is null || IsRegionOfStack ? [] : Made(key, $"Change to {Display(value)}", RemedyKind.SetValue, violation.Origin, "", value);

    /// <summary>Proposes to take the reported value away.</summary>
    public IEnumerable<Remedy> RemoveValue(string key, string what) => Made(key, $"Remove {what}", RemedyKind.RemoveValue, violation.Origin);

    /// <summary>Proposes to take the call of a method away that has the reported value.</summary>
    public IEnumerable<Remedy> RemoveCall(string key, string method) => Made(key, $"Remove {method}", RemedyKind.RemoveCall, violation.Origin, method);

    /// <summary>Proposes a call on a resource.</summary>
    public static IEnumerable<Remedy> AddCall(string key, Origin? resource, string method, object? value) =>
        value is null ? [] : Made(key, $"Add {method}({Display(value)})", RemedyKind.AddCall, resource, method, value);

    /// <summary>Proposes one more value behind another.</summary>
    public static IEnumerable<Remedy> AddValue(string key, Origin? before, object value) =>
        Made(key, $"Add {Display(value)}", RemedyKind.AddValue, before, "", value);

    /// <summary>The longest prefix length that is enough for the SSL connections of the server's gateway; null when their number is not known.</summary>
    public int? PrefixLengthOfPool => Server.Gateway?.SslConnections is { IsKnown: true, Value: > 0 } connections
        ? Math.Max(ClientCidrBlockPrefixLengthRule.Minimum, ClientCidrBlockTooSmallRule.RecommendedPrefixLength(connections.Value))
        : null;

    /// <summary>The smallest private block for the server's clients that overlaps nothing in the stack and nothing the company reserves, as text; null when there is none.</summary>
    public string? FreePool() =>
        new FreeCidrBlocks(UsedByOthers()).FirstPrivate(PrefixLengthOfPool ?? ClientCidrBlockPrefixLengthRule.Usual)?.ToString();

    /// <summary>The next block behind the server's that overlaps nothing in the stack, as text; null when there is none.</summary>
    public string? NextPool() => Block(Server.Server.ClientCidrBlock) is { } pool ? new FreeCidrBlocks(UsedByOthers()).Next(pool)?.ToString() : null;

    /// <summary>The block a value stands for; null when it is none.</summary>
    public static CidrBlock? Block(DraftValue<string>? value) =>
        value is { IsKnown: true } && CidrBlock.TryParse(value.Value, out var block, out _) ? block : null;

    /// <summary>The block of a prefix length that begins at or before an address, as text; null when the company reserves a part of it.</summary>
    public string? Pool(uint address, int prefixLength) => CidrBlock.Of(address, prefixLength) is var block && Policy.Reserves(block) ? null : block.ToString();

    private bool IsRegionOfStack => violation.Origin is { } origin && violation.Path != "region" && origin.Equals(draft.Region?.Origin);

    private IEnumerable<CidrBlock> UsedByOthers() => CidrBlockValues.Of(draft, 0, draft.Resources.Count)
        .Where(used => !ReferenceEquals(used.Value, Server.Server.ClientCidrBlock))
        .Select(used => Block(used.Value))
        .OfType<CidrBlock>()
        .Concat(Policy.ReservedClientCidrBlocks);

    private static IEnumerable<Remedy> Made(string key, string title, RemedyKind kind, Origin? target, string method = "", object? value = null)
    {
        if (target is not null)
        {
            yield return new Remedy(key, title, kind, target, method, value);
        }
    }

    private static string Display(object value) => value is string text ? $"\"{text}\""
        : value is Enum ? $"{value.GetType().Name}.{value}"
        : Convert.ToString(value, CultureInfo.InvariantCulture);

    private static int IndexOf(string path)
    {
        var bracket = path.IndexOf('[');
        return int.Parse(path.Substring(bracket + 1, path.IndexOf(']') - bracket - 1), CultureInfo.InvariantCulture);
    }
}
