using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Cli.Serving;

/// <summary>What a server is asked to be.</summary>
/// <param name="Urls">Where it listens.</param>
/// <param name="Data">The data folder.</param>
/// <param name="Database">How to connect to the PostgreSQL database that keeps the state; null for the data folder.</param>
/// <param name="AccessKey">The owner's key; null to make one, or to know none where there are users.</param>
/// <param name="UsersFile">The file of the users; null for none.</param>
/// <param name="Transition">How long a VPC or VPN gateway takes from one status to the next.</param>
/// <param name="Clock">Opens the clock of a data folder.</param>
/// <param name="Eiam1Instances">The IDaaS instances that are EIAM 1.0.</param>
/// <param name="VpnGatewayQuota">The VPN gateways the account may have.</param>
/// <param name="FaultsFile">The file of the faults it begins with; null for none.</param>
/// <param name="AdminUrls">Where its admin endpoint listens; empty for nowhere.</param>
/// <param name="AdminToken">The token of the admin endpoint; null to make one.</param>
/// <param name="Collector">Where traces and metrics go; null for nowhere.</param>
/// <param name="LogFormat">How log lines are written.</param>
internal sealed record ServeInput(
    IReadOnlyList<Uri> Urls,
    string Data,
    string? Database,
    AccessKey? AccessKey,
    string? UsersFile,
    TimeSpan Transition,
    Func<string, TimeProvider> Clock,
    IReadOnlyList<string> Eiam1Instances,
    int VpnGatewayQuota,
    string? FaultsFile,
    IReadOnlyList<Uri> AdminUrls,
    string? AdminToken,
    Uri? Collector,
    LogFormat LogFormat);
