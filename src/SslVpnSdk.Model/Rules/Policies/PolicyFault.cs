namespace SslVpnSdk.Rules;

/// <summary>An option that does not hold, because it cannot be read.</summary>
/// <param name="Setting">The option as it is written.</param>
/// <param name="Fault">What is wrong with it, as a clause without a period.</param>
/// <param name="Remedy">What to write instead, as what follows <c>Write</c>, without a period.</param>
public sealed record PolicyFault(PolicySetting Setting, string Fault, string Remedy)
{
    /// <summary>The message of SSLVPN6001: option, value, fault, remedy.</summary>
    public override string ToString() => UnreadableOptionRule.Definition.FormatMessage(Setting.Option, Setting.Value, Fault, Remedy);
}
