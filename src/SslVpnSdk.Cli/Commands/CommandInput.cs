using SslVpnSdk.Cli.Validation;

namespace SslVpnSdk.Cli.Commands;

/// <summary>What the user asked for.</summary>
internal sealed record CommandInput(
    string Document,
    string Data,
    string? Stack,
    string? Environment,
    IReadOnlyDictionary<string, string> Parameters,
    bool IsJson,
    bool IsConfirmed,
    bool NoColor,
    FindingsFormat Format,
    string? Baseline);
