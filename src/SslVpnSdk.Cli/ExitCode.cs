namespace SslVpnSdk.Cli;

/// <summary>What the tool returns to its caller.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int ChangesWait = 2;
    public const int Different = 2;
}
