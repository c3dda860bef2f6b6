namespace SslVpnSdk.Cli;

/// <summary>The command cannot be done. Each line of the message goes to the error output.</summary>
internal sealed class CliException(string message) : Exception(message);
