using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace SslVpnSdk.Server.Telemetry;

/// <summary>Sends traces and metrics to a collector, by OTLP over HTTP.</summary>
internal static class TelemetryExport
{
    private const string ServiceName = "sslvpn-control-plane";

    public static void Add(IServiceCollection services, Uri collector) => services.AddOpenTelemetry()
        .ConfigureResource(resource => resource.AddService(ServiceName))
        .WithTracing(tracing => tracing
            .AddSource(CallTelemetry.Name)
            .AddAspNetCoreInstrumentation()
            .AddOtlpExporter(exporter => Send(exporter, collector, "v1/traces")))
        .WithMetrics(metrics => metrics
            .AddMeter(CallTelemetry.Name)
            .AddAspNetCoreInstrumentation()
            .AddRuntimeInstrumentation()
            .AddOtlpExporter(exporter => Send(exporter, collector, "v1/metrics")));

    private static void Send(OtlpExporterOptions exporter, Uri collector, string path)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri(new Uri($"{collector.AbsoluteUri.TrimEnd('/')}/"), path);
    }
}
