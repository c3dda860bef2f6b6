using System.Diagnostics;
using System.Reflection;

namespace SslVpnSdk.Server.Tests.NpmClients;

/// <summary>The folder with the lock file of the cloud's own clients, and the programs that run them.</summary>
internal static class NpmFolder
{
    private static readonly Lazy<string?> Missing = new(() => Run("node", "--version") && Run("npm", "--version")
        ? null
        : "node and npm are not installed: eng/test.sh installs them where it may.");

    private static readonly Lazy<string> Installed = new(Install);

    private static string Folder => typeof(NpmFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "NpmFolder").Value!;

    /// <summary>Why no client can run here; null when they can.</summary>
    public static string? MissingReason => Missing.Value;

    /// <summary>The folder, with what the lock file names installed.</summary>
    public static string Ensure() => Installed.Value;

    private static string Install()
    {
        var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
        if (!installed.Exists || installed.LastWriteTimeUtc < File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
        {
            Assert.True(Run("npm", "ci --no-audit --no-fund --ignore-scripts"), "'npm ci' failed in the folder npm of these tests.");
        }

        return Folder;
    }

    private static bool Run(string program, string arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = Folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
