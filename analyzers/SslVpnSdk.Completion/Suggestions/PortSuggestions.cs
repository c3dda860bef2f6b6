using System.Globalization;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Completion.Suggestions;

/// <summary>Ports that are in use for VPNs, the recommended one first.</summary>
internal static class PortSuggestions
{
    private static readonly (int Port, string Hint, string Description)[] Usual =
    [
        (UnsupportedPortRule.DefaultPort, "recommended", "The default of an SSL server, and the port that is registered for OpenVPN."),
        (1195, "", "The port behind the default: for a second server whose clients have to tell the two apart."),
        (1196, "", "The second port behind the default."),
        (8443, "alternative HTTPS", "Many networks that let web traffic out let this port out as well."),
        (10443, "alternative HTTPS", "In use for VPNs over TCP where 8443 is taken."),
        (11940, "", "An unprivileged port that reads like the default: for a test environment."),
    ];

    /// <summary>The ports.</summary>
    public static IEnumerable<Suggestion> All { get; } =
    [
        .. Usual.Select(usual => new Suggestion(
            usual.Port, usual.Hint, string.Format(CultureInfo.InvariantCulture, "Port {0}. {1}", usual.Port, usual.Description))),
    ];
}
