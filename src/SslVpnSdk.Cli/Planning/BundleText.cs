using SslVpnSdk.Bundles;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Planning;

/// <summary>Says where the certificates are that have to be installed.</summary>
internal static class BundleText
{
    public static void Write(Terminal terminal, IReadOnlyList<WrittenBundle> bundles)
    {
        if (bundles.Count == 0)
        {
            return;
        }

        terminal.Out.WriteLine("Client certificates to install, each with its key and config.ovpn:");
        var width = bundles.Max(bundle => PlanText.Printable(bundle.Certificate).Length);
        foreach (var bundle in bundles)
        {
            terminal.Out.WriteLine($"  {PlanText.Printable(bundle.Certificate).PadRight(width)}  {Near(terminal, bundle.Folder)}");
        }
    }

    /// <summary>The folder as one would write it from the working folder, when it is below that.</summary>
    private static string Near(Terminal terminal, string folder) =>
        Path.GetRelativePath(terminal.WorkingFolder, folder) is var near && near.StartsWith("..", StringComparison.Ordinal) ? folder : near;
}
