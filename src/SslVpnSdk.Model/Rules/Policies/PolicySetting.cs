namespace SslVpnSdk.Rules;

/// <summary>An option of <c>.editorconfig</c> as it is written there.</summary>
/// <param name="Option">The name: <c>sslvpn_forbidden_ports</c>.</param>
/// <param name="Value">The value: <c>8080, 8000-8100</c>; empty or <c>unset</c> for the default.</param>
public sealed record PolicySetting(string Option, string Value);
