using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using SslVpnSdk.Server.Tests.Http;

namespace SslVpnSdk.Server.Tests.Telemetry;

public class CollectorTests : ServerTest
{
    private readonly ConcurrentDictionary<string, string> _received = new();
    private WebApplication? _collector;

    protected override ControlPlaneServerOptions Options => base.Options with { TelemetryCollector = new Uri(_collector!.Urls.Single()) };

    public override async Task InitializeAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _collector = builder.Build();
        _collector.Run(ReceiveAsync);
        await _collector.StartAsync();
        await base.InitializeAsync();
    }

    [Fact]
    public async Task Traces_and_metrics_get_to_the_collector()
    {
        await Call("DescribeVpcs", ("RegionId", Region));
        await Call("DescribeEips", ("RegionId", Region));

        // What is still held back is sent when the server stops.
        await Server.DisposeAsync();

        Assert.Contains("Vpc/DescribeVpcs", _received["/v1/traces"], StringComparison.Ordinal);
        Assert.Contains("sslvpn.server.call.duration", _received["/v1/metrics"], StringComparison.Ordinal);
        Assert.Contains("sslvpn.server.call.not_simulated", _received["/v1/metrics"], StringComparison.Ordinal);
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _collector!.DisposeAsync();
    }

    private async Task ReceiveAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var text = Encoding.UTF8.GetString(body.ToArray());
        _received.AddOrUpdate(context.Request.Path.Value!, text, (_, before) => before + text);
    }
}
