using System.Diagnostics;

namespace SslVpnSdk.Cli.Tests;

/// <summary>Starts programs that lie beside the tests.</summary>
internal static class ChildProcess
{
    public static Process Start(string assembly, params string[] arguments) => Process.Start(
        new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [assembly, .. arguments])
        {
            RedirectStandardOutput = true,
        })!;
}
