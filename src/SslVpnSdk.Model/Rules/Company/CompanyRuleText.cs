using System.Text.RegularExpressions;

namespace SslVpnSdk.Rules;

/// <summary>Checks what a company's rule is called, and what it says.</summary>
internal static class CompanyRuleText
{
    private static readonly Regex Id = new("^[A-Za-z_][A-Za-z0-9_]*$", RegexOptions.CultureInvariant);

    /// <summary>What is wrong with an id, and what to do; null when nothing is.</summary>
    public static string? FaultOfId(string id) => !Id.IsMatch(id)
        ? $"'{id}' is no id of a rule. Use letters, digits and underscores that do not begin with a digit, such as ACME0001."
        : id.StartsWith("SSLVPN", StringComparison.OrdinalIgnoreCase)
            ? $"'{id}' begins with SSLVPN, as the ids of the SDK do, which may come to use it. Begin the ids of a company's rules with letters of its own, such as ACME0001."
            : null;

    /// <summary>Whether the message has a value for each of its placeholders.</summary>
    public static bool IsWhole(Rule rule)
    {
        try
        {
            return rule.FormatMessage([.. rule.ValueNames]).Length > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
