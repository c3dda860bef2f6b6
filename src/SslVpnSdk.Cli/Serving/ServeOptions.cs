using System.CommandLine;
using SslVpnSdk.Cli.Commands;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.ControlPlane.Http;

namespace SslVpnSdk.Cli.Serving;

/// <summary>The options of <c>sslvpn serve</c>.</summary>
internal sealed class ServeOptions(CommonOptions common)
{
    /// <summary>The token of the admin endpoint: a secret, so no option.</summary>
    public const string AdminTokenVariable = "SSLVPN_ADMIN_TOKEN";

    /// <summary>How to connect to a PostgreSQL database: it holds a password, so no option.</summary>
    public const string DatabaseVariable = "SSLVPN_DATABASE";

    private readonly Option<string> _urls = Text("--urls", "Where to listen; several are separated by semicolons.", "http://127.0.0.1:8480");
    private readonly Option<string?> _users = new("--users") { Description = "A file with users, their keys and policies, read again when it was changed." };
    private readonly Option<string> _transition = Text(
        "--transition", "How long a VPC or VPN gateway takes from one status to the next: 50ms, 30s, 2m.", "50ms");

    private readonly Option<string> _clock = Text("--clock", "The clock that changes go by: real, manual, or so many times as fast (60x).", "real");
    private readonly Option<string[]> _eiam1 = new("--eiam1-instance")
    {
        Description = "An IDaaS instance of the account that is EIAM 1.0. Can be repeated; all others are EIAM 2.0.",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<int> _vpnGateways = new("--vpn-gateway-quota")
    {
        Description = "The VPN gateways the account may have.",
        DefaultValueFactory = _ => new ControlPlaneOptions().VpnGatewayQuota,
    };

    private readonly Option<string?> _faults = new("--faults") { Description = "A file with faults that strike calls." };
    private readonly Option<string?> _adminUrls = new("--admin-urls") { Description = "Where the endpoint for faults, clock and clients listens. Default: nowhere." };
    private readonly Option<string?> _collector = new("--collector") { Description = "Where traces and metrics go, by OTLP over HTTP: http://127.0.0.1:4318." };
    private readonly Option<string> _logFormat = Text("--log-format", "How log lines are written to the error output: text or json.", "text");

    public IEnumerable<Option> All => [_urls, common.Data, _users, _transition, _clock, _eiam1, _vpnGateways, _faults, _adminUrls, _collector, _logFormat];

    public ServeInput Read(ParseResult parsed, Terminal terminal) => new(
        ListenUrls.Parse("--urls", parsed.GetRequiredValue(_urls)),
        terminal.FullPath(common.DataFolder(parsed)),
        terminal.Variable(DatabaseVariable) is { Length: > 0 } database ? database : null,
        CredentialVariables.Find(terminal),
        parsed.GetValue(_users) is { } users ? terminal.FullPath(users) : null,
        Duration.Parse("--transition", parsed.GetRequiredValue(_transition)),
        ServedClock.Parse(parsed.GetRequiredValue(_clock)),
        parsed.GetValue(_eiam1) ?? [],
        parsed.GetValue(_vpnGateways) is > 0 and var gateways ? gateways : throw new CliException("--vpn-gateway-quota is a number of VPN gateways. Write 1 or more."),
        parsed.GetValue(_faults) is { } faults ? terminal.FullPath(faults) : null,
        parsed.GetValue(_adminUrls) is { } adminUrls ? ListenUrls.Parse("--admin-urls", adminUrls) : [],
        AdminToken(terminal),
        parsed.GetValue(_collector) is { } collector ? CollectorOf(collector) : null,
        FormatOf(parsed.GetRequiredValue(_logFormat)));

    private static Option<string> Text(string name, string description, string value) =>
        new(name) { Description = description, DefaultValueFactory = _ => value };

    private static string? AdminToken(Terminal terminal) => terminal.Variable(AdminTokenVariable) is not { Length: > 0 } token
        ? null
        : AccessKeyCheck.IsUsable(token) ? token : throw new CliException($"{AdminTokenVariable} has a space or another character that cannot travel. Set it anew.");

    private static Uri CollectorOf(string text) => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
        ? url
        : throw new CliException($"'{text}' is no collector. Write --collector http://host:4318.");

    private static LogFormat FormatOf(string name) => name.ToLowerInvariant() switch
    {
        "text" => LogFormat.Text,
        "json" => LogFormat.Json,
        _ => throw new CliException($"there is no log format '{name}'. Write --log-format text or json."),
    };
}
