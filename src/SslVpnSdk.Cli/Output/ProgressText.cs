using System.Globalization;
using SslVpnSdk.Applying;
using SslVpnSdk.Planning;

namespace SslVpnSdk.Cli.Output;

/// <summary>Writes what an apply tells of, a line each.</summary>
internal static class ProgressText
{
    public static string Of(ApplyEvent e)
    {
        var seconds = e.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        var text = e.Phase switch
        {
            ApplyPhase.Started => $"[{e.Number}/{e.Total}] {e.Address}: {Doing(e.Operation)}",
            ApplyPhase.Done => $"[{e.Number}/{e.Total}] {e.Address}: {Done(e.Operation)} in {seconds} s{(e.Id is null ? "" : $" ({e.Id})")}",
            _ => $"[{e.Number}/{e.Total}] {e.Address}: failed after {seconds} s",
        };
        return PlanText.Printable(text);
    }

    private static string Doing(OperationKind operation) => operation switch
    {
        OperationKind.Create => "creating",
        OperationKind.Update => "changing",
        OperationKind.Delete => "deleting",
        _ => "finishing what an earlier run began",
    };

    private static string Done(OperationKind operation) => operation switch
    {
        OperationKind.Create => "created",
        OperationKind.Update => "changed",
        OperationKind.Delete => "deleted",
        _ => "finished",
    };
}
