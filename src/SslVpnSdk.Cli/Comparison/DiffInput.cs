using SslVpnSdk.Cli.Commands;

namespace SslVpnSdk.Cli.Comparison;

/// <summary>What the user asked <c>diff</c> for.</summary>
/// <param name="First">Where the first document is.</param>
/// <param name="Second">Where the second document is.</param>
internal sealed record DiffInput(CommandInput First, CommandInput Second);
