namespace SslVpnSdk.Rules;

/// <summary>SSLVPN5003: the names of stacks and environments are parts of file names, and each is used once.</summary>
public static class InvalidStackNameRule
{
    /// <summary>The rule.</summary>
    public static Rule Definition { get; } = new(
        id: "SSLVPN5003",
        stem: "InvalidStackName",
        category: RuleCategory.Declaration,
        severity: RuleSeverity.Error,
        kind: RuleKind.Program,
        refused: false,
        title: "Name of a stack or an environment is not valid",
        message: "The name '{name}' of {owner} is not valid: {fault}. Use lower-case letters, digits and hyphens, first a letter or digit; each name once.");

    /// <summary>What is wrong with an environment that the stack declared before, as a clause.</summary>
    public const string DeclaredBefore = "another environment has it already";

    /// <summary>What is wrong with a name by itself, as a clause; null when nothing is.</summary>
    public static string? Fault(string? name) => name switch
    {
        null or "" => "it is empty",
        _ when name[0] == '-' => "it starts with a hyphen",
        _ when name.Any(c => c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')) => "it has other characters",
        _ => null,
    };
}
