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

    /// <summary>The stack's name.</summary>
    public string Stack { get; }

    /// <summary>Every violation, warnings and information included.</summary>
    public IReadOnlyList<RuleViolation> Violations { get; }
}
