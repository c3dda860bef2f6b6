using System.Text.RegularExpressions;
using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Bundles;

/// <summary>The files of a bundle: what OpenVPN reads, by the names that the configuration gives them.</summary>
internal static partial class BundleFiles
{
    public const string Configuration = "config.ovpn";

    public static IReadOnlyList<(string Name, string Content)> Of(DescribeSslVpnClientCertResponse certificate)
    {
        var id = certificate.SslVpnClientCertId;
        (string Name, string Content)[] files =
        [
            (NameOf("ca", certificate.ClientConfig, "ca.crt"), certificate.CaCert),
            (NameOf("cert", certificate.ClientConfig, $"{id}.crt"), certificate.ClientCert),
            (NameOf("key", certificate.ClientConfig, $"{id}.key"), certificate.ClientKey),
            (Configuration, certificate.ClientConfig),
        ];
        return files;
    }

    /// <summary>The file a directive names; the name we choose where it names none, or one that could lead out of the folder.</summary>
    private static string NameOf(string directive, string configuration, string otherwise) =>
        Directive().Matches(configuration).FirstOrDefault(match => match.Groups["directive"].Value == directive) is { } found
            && found.Groups["file"].Value is var file && SimpleName().IsMatch(file) && file != Configuration
                ? file
                : otherwise;

    [GeneratedRegex(@"^[ \t]*(?<directive>ca|cert|key)[ \t]+(?<file>\S+)[ \t]*\r?$", RegexOptions.Multiline)]
    private static partial Regex Directive();

    [GeneratedRegex(@"\A[A-Za-z0-9_][A-Za-z0-9._-]{0,199}\z")]
    private static partial Regex SimpleName();
}
