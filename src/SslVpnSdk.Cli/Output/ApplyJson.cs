using SslVpnSdk.Applying;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Output;

/// <summary>The end of an apply or a destroy as <c>--json</c> writes it.</summary>
internal sealed record ApplyJson(
    int FormatVersion,
    string Command,
    ApplyOutcome Outcome,
    int Total,
    IEnumerable<OperationJson> Done,
    IEnumerable<OperationJson> Failed,
    IEnumerable<OperationJson> Skipped,
    string? Failure,
    IEnumerable<BundleJson> Certificates,
    PlanJson Plan)
{
    public static ApplyJson Of(string command, Plan plan, ApplyResult result, string? failure) => new(
        JsonOutput.FormatVersion,
        command,
        result.Outcome,
        result.Total,
        result.Done.Select(OperationJson.Of),
        result.Failed.Select(OperationJson.Of),
        result.Skipped.Select(OperationJson.Of),
        failure,
        result.Bundles.Select(BundleJson.Of),
        PlanJson.Of("plan", plan));
}
