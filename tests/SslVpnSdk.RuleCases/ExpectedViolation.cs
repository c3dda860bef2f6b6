using SslVpnSdk.Rules;

namespace SslVpnSdk.Cases;

/// <summary>A violation that a case must yield.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Message">The whole message.</param>
public sealed record ExpectedViolation(Rule Rule, string Message)
{
    public string Id => Rule.Id;

    public override string ToString() => $"{Id}: {Message}";
}
