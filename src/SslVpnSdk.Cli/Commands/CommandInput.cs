using SslVpnSdk.Cli.Planning;
using SslVpnSdk.Cli.Progress;
using SslVpnSdk.Cli.Validation;
using SslVpnSdk.Rules;

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
    string? Baseline,
    string? PolicyFile,
    string? Endpoint,
    bool AllowsHttp,
    string? State,
    int? Parallelism,
    TimeSpan? Timeout)
{
    /// <summary>How an apply tells what it does.</summary>
    public ProgressStyle Progress { get; init; }

    /// <summary>What was said about plans.</summary>
    public PlanningInput Planning { get; init; } = new();

    /// <summary>What the rules ask beyond the service; the default when no file was named.</summary>
    /// <exception cref="CliException">The file cannot be read.</exception>
    public CompanyPolicy Policy(Terminal terminal) => PolicyFile is null ? CompanyPolicy.Default : Validation.PolicyFile.Read(terminal, PolicyFile);
}
