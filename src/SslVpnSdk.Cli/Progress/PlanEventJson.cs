using SslVpnSdk.Cli.Output;

namespace SslVpnSdk.Cli.Progress;

/// <summary>What is going to be done, as <c>--progress json</c> writes it first.</summary>
internal sealed record PlanEventJson(int FormatVersion, string Event, DateTimeOffset Time, string Command, PlanJson Plan);
