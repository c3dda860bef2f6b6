using System.Diagnostics;
using System.Diagnostics.Metrics;
using SslVpnSdk.Server.Calls;

namespace SslVpnSdk.Server.Telemetry;

/// <summary>A span and a measurement a call. Parameters and answers are in neither.</summary>
internal static class CallTelemetry
{
    /// <summary>The name of the source of spans, and of the meter.</summary>
    public const string Name = "SslVpnSdk.Server";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "sslvpn.server.call.duration", "s", "How long calls took, by action and the code of the answer.");

    private static readonly Counter<long> NotSimulated = Meter.CreateCounter<long>(
        "sslvpn.server.call.not_simulated", "{call}", "Calls of actions that are not simulated, by action.");

    public static Activity? Begin() => Source.StartActivity("call", ActivityKind.Server);

    public static void End(Activity? activity, CallRecord record, string action, TimeSpan elapsed, bool isSimulated)
    {
        var code = record.Outcome is { } outcome ? outcome.Error?.Code ?? "OK" : "aborted";
        Duration.Record(elapsed.TotalSeconds, new TagList { { "action", isSimulated ? action : "other" }, { "code", code } });
        if (!isSimulated)
        {
            NotSimulated.Add(1, new TagList { { "action", action } });
        }

        if (activity is not null)
        {
            activity.DisplayName = $"Vpc/{action}";
            activity.SetTag("rpc.service", "Vpc").SetTag("rpc.method", action).SetTag("sslvpn.code", code).SetTag("sslvpn.request_id", record.Outcome?.RequestId);
            activity.SetStatus(record.Outcome is { Error: null or { Status: < 500 } } ? ActivityStatusCode.Unset : ActivityStatusCode.Error);
            activity.Dispose();
        }
    }
}
