using SslVpnSdk.Drafts;
using SslVpnSdk.Rules;

namespace SslVpnSdk;

/// <summary>A stack violates rules of severity error. The message lists every violation, a line each.</summary>
public sealed class StackViolationException : Exception
{
    /// <summary>Makes the exception for a stack.</summary>
    public StackViolationException(string stack, IReadOnlyList<RuleViolation> violations)
        : base($"Stack '{stack}' violates rules:{string.Concat(violations.Select(violation => $"\n  {violation}"))}")
    {
        Stack = stack;
        Violations = violations;
    }

    /// <summary>Checks a draft against all rules, and throws when one of severity error is violated.</summary>
    internal static void ThrowIfViolated(StackDraft draft, CompanyPolicy policy, IReadOnlyList<Rule>? companyRules = null)
    {
        var violations = RuleCatalog.Check(draft, [.. RuleCatalog.All, .. companyRules ?? []], policy);
        if (violations.Any(violation => violation.IsError))
        {
            throw new StackViolationException(draft.Name, violations);
        }
    }

    /// <summary>The stack's name.</summary>
    public string Stack { get; }

    /// <summary>Every violation, warnings and information included.</summary>
    public IReadOnlyList<RuleViolation> Violations { get; }
}
