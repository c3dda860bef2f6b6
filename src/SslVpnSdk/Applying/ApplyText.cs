using System.Globalization;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Applying;

/// <summary>Writes for people what an apply tells of.</summary>
public static class ApplyText
{
    /// <summary>One plain line: <c>[3/5] SSL server staff: created in 0.1 s (vss-…)</c>.</summary>
    /// <param name="applyEvent">What the apply told of.</param>
    public static string Line(ApplyEvent applyEvent)
    {
        var e = applyEvent;
        var seconds = e.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        var text = e.Phase switch
        {
            ApplyPhase.Waiting => $"{e.Address}: waiting",
            ApplyPhase.Started => $"[{e.Number}/{e.Total}] {e.Address}: {Doing(e.Operation)}",
            ApplyPhase.Done => $"[{e.Number}/{e.Total}] {e.Address}: {Done(e.Operation)} in {seconds} s{(e.Id is null ? "" : $" ({e.Id})")}",
            ApplyPhase.Skipped => $"[{e.Number}/{e.Total}] {e.Address}: skipped, because {e.Reason}",
            _ => $"[{e.Number}/{e.Total}] {e.Address}: failed after {seconds} s",
        };
        return PlanText.Printable(text);
    }

    internal static string Doing(OperationKind operation) => operation switch
    {
        OperationKind.Create => "creating",
        OperationKind.Update => "changing",
        OperationKind.Delete => "deleting",
        _ => "finishing what an earlier run began",
    };

    internal static string Done(OperationKind operation) => operation switch
    {
        OperationKind.Create => "created",
        OperationKind.Update => "changed",
        OperationKind.Delete => "deleted",
        _ => "finished",
    };
}
