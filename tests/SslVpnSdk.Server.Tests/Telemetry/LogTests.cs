using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.Logging;
using SslVpnSdk.Server.Tests.Http;
using SslVpnSdk.Server.Tests.Malformed;

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
    public async Task A_caller_that_goes_away_is_no_failure_of_the_server()
    {
        for (var caller = 0; caller < 20; caller++)
        {
            var gone = _log.Line("the caller went away");
            using (var connection = new RawConnection(Server.Endpoint))
            {
                await connection.BeginAsync("POST / HTTP/1.1\r\nhost: a\r\nexpect: 100-continue\r\ncontent-length: 100\r\n\r\n"u8.ToArray());
            }

            await gone;
        }

        Assert.DoesNotContain(_log.Lines, line => line.Contains("Exception", StringComparison.Ordinal) || line.Contains("failed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GET /?Action=DescribeVpcs&Version=2016-04-28&AccessKeyId=STS.a&SecurityToken=hidden-token&Signature=hidden-signature HTTP/1.1\r\nhost: a\r\n\r\n")]
    [InlineData("GET /?SecurityToken=hidden-token&Signature=hidden-signature HTTP/9.9\r\n\r\n")]
    [InlineData("GET \u0001/?SecurityToken=hidden-token&Signature=hidden-signature\r\n\r\n")]
    public async Task No_line_holds_a_token_that_stood_in_the_request_line(string request)
    {
        using (var connection = new RawConnection(Server.Endpoint))
        {
            await connection.SendAsync(Encoding.ASCII.GetBytes(request), isWhole: false);
        }

        await Call("DescribeVpcs", ("RegionId", Region));
        Assert.NotEmpty(_log.Lines);
        Assert.DoesNotContain(_log.Lines, line => line.Contains("hidden", StringComparison.Ordinal));
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
        private readonly ConcurrentDictionary<string, TaskCompletionSource> _awaited = [];

        public ConcurrentQueue<string> Lines { get; } = [];

        /// <summary>Ends when a line has a text.</summary>
        public Task Line(string text) => _awaited.GetOrAdd(text, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task.WaitAsync(TimeSpan.FromSeconds(30));

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var line = $"{formatter(state, exception)} {exception}";
            Lines.Enqueue(line);
            foreach (var (_, source) in _awaited.Where(awaited => line.Contains(awaited.Key, StringComparison.Ordinal)))
            {
                source.TrySetResult();
            }
        }

        public void Dispose()
        {
        }
    }
}
