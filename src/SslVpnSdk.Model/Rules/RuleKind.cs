namespace SslVpnSdk.Rules;

/// <summary>What a rule looks at, which decides when it runs.</summary>
public enum RuleKind
{
    /// <summary>One value by itself. A value that fails takes no part in any later rule.</summary>
    Value = 0,

    /// <summary>A value that is missing, or several values together.</summary>
    Relation = 1,

    /// <summary>The program and not what it describes: only the compiler reports it.</summary>
    Program = 2,
}
