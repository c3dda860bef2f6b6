using SslVpnSdk.Applying;
using SslVpnSdk.Cli.Output;

namespace SslVpnSdk.Cli.Progress;

/// <summary>How it ended, as <c>--progress json</c> writes it last.</summary>
internal sealed record EndEventJson(
    int FormatVersion, string Event, DateTimeOffset Time, ApplyOutcome Outcome, int Done, int Total, string? Failure, IEnumerable<BundleJson> Certificates);
