using System.Diagnostics;

namespace SslVpnSdk.Cli.Tests;

/// <summary>Starts programs that lie beside the tests.</summary>
internal static class ChildProcess
{
    public static Process Start(string assembly, params string[] arguments) => Process.Start(
        new ProcessStartInfo(Host, [assembly, .. arguments])
        {
            RedirectStandardOutput = true,
        })!;

    /// <summary>Starts a program with variables more than this process has, by a shell command that ends in <c>exec "$@"</c> when one is given.</summary>
    public static Process Start(IReadOnlyDictionary<string, string> variables, string? shell, string assembly, params string[] arguments)
    {
        string[] command = shell is null ? [Host, assembly, .. arguments] : ["/bin/sh", "-c", shell, "sh", Host, assembly, .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
}
