namespace SslVpnSdk.Cli.Tests;

/// <summary>How a run of the tool ended.</summary>
internal sealed record ToolResult(int ExitCode, string Out, string Error);
