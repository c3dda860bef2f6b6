using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using SslVpnSdk.Server.Tests.Http;

namespace SslVpnSdk.Server.Tests.Telemetry;

public sealed class LogTests : ServerTest, IDisposable
{
    private readonly RecordedLog _log = new();

    protected override ControlPlaneServerOptions Options => base.Options with
    {
        Logging = logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_log),
    };

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task A_call_has_a_line_with_who_what_and_how_it_ended()
    {
        var answer = await Call("DescribeVpcs", ("RegionId", Region));

        Assert.Contains(_log.Lines, line => line.StartsWith($"DescribeVpcs by root: done, request {answer.Json["RequestId"]}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refusal_has_its_code()
    {
        await Call("DescribeVpnGateway", ("RegionId", Region), ("VpnGatewayId", "vpn-none"));

        Assert.Contains(_log.Lines, line => line.StartsWith("DescribeVpnGateway by root: 404 InvalidVpnGatewayInstanceId.NotFound", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_action_that_is_not_simulated_is_named_without_what_could_break_a_line()
    {
        await Call("Describe\tEips", ("RegionId", Region));

        Assert.Contains(_log.Lines, line => line.StartsWith("DescribeEips is not simulated", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_line_holds_a_secret_whatever_the_level()
    {
        var bundle = await Call("DescribeSslVpnClientCert", ("RegionId", Region), ("SslVpnClientCertId", (await Certificate()).Id));
        var key = (string)bundle.Json["ClientKey"]!;
        await Send(Request("DescribeVpcs", ("RegionId", Region)), Server.AccessKey with { Secret = "guessed-secret" });
        await Call("CreateSslVpnClientCert", ("Name", "http://no"), ("RegionId", Region), ("SslVpnServerId", "vss-none"));

        Assert.NotEmpty(_log.Lines);
        Assert.DoesNotContain(_log.Lines, line =>
            line.Contains("PRIVATE KEY", StringComparison.Ordinal)
            || line.Contains(key.Split('\n')[1], StringComparison.Ordinal)
            || line.Contains(Server.AccessKey.Secret, StringComparison.Ordinal)
            || line.Contains("guessed-secret", StringComparison.Ordinal)
            || line.Contains("Signature=", StringComparison.Ordinal)
            || line.Contains(Server.AdminToken, StringComparison.Ordinal));
    }

    private sealed class RecordedLog : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
