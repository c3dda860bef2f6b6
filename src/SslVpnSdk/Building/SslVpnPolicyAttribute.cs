namespace SslVpnSdk;

/// <summary>
/// Carries an option of <c>.editorconfig</c> that held for a stack in the assembly, so that the stack is checked at run time as it was
/// in the compiler. The source generator writes it, where the policy is not the default.
/// </summary>
/// <param name="stack">The stack's name.</param>
/// <param name="option">The option's name: <c>sslvpn_forbidden_ports</c>.</param>
/// <param name="value">The option's value as text.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class SslVpnPolicyAttribute(string stack, string option, string value) : Attribute
{
    /// <summary>The stack's name.</summary>
    public string Stack { get; } = stack;

    /// <summary>The option's name: <c>sslvpn_forbidden_ports</c>.</summary>
    public string Option { get; } = option;

    /// <summary>The option's value as text.</summary>
    public string Value { get; } = value;
}
