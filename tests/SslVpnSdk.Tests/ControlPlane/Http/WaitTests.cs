using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Tests.ControlPlane.Http;

public sealed class WaitTests : RpcTest
{
    [Fact]
    public async Task Waits_double_up_to_the_longest()
    {
        var script = new ScriptedHandler(Reply.Refusal(503, "ServiceUnavailable"));

        await RunAsync(script, Options with { Attempts = 7, LongestDelay = TimeSpan.FromSeconds(3) });

        Assert.Equal([200, 400, 800, 1600, 3000, 3000], Clock.Waits);
    }

    [Fact]
    public async Task Up_to_half_of_a_wait_is_left_to_chance()
    {
        var chances = new Queue<double>([0, 0.5, 0.999_999, 0.25]);

        await RunAsync(new(Reply.Refusal(503, "ServiceUnavailable")), Options with { Jitter = chances.Dequeue });

        Assert.Equal([200, 300, 400, 1400], Clock.Waits.Select(wait => Math.Round(wait)));
    }

    [Theory]
    [InlineData("x-acs-retry-after", "1500", 1500)]
    [InlineData("Retry-After", "3", 3000)]
    [InlineData("Retry-After", "Mon, 23 Nov 2026 12:00:07 GMT", 7000)]
    [InlineData("Retry-After", "Mon, 23 Nov 2026 11:00:00 GMT", 200)]
    [InlineData("x-acs-retry-after", "50", 200)]
    [InlineData("x-acs-retry-after", "soon", 200)]
    [InlineData("x-acs-retry-after", "-1", 200)]
    [InlineData("Retry-After", "soon", 200)]
    public async Task The_service_can_ask_for_a_longer_wait(string header, string value, double expected)
    {
        var script = new ScriptedHandler(Reply.Refusal(400, "Throttling.User", (header, value)), Reply.Answer(Reply.Vpcs));

        await RunAsync(script, Options);

        Assert.Equal([expected], Clock.Waits);
    }

    [Fact]
    public async Task A_date_to_wait_for_is_the_services_and_not_ours()
    {
        var script = new ScriptedHandler(
            Reply.Refusal(503, "ServiceUnavailable", ("Retry-After", "Mon, 23 Nov 2026 09:00:05 GMT"), ("Date", "Mon, 23 Nov 2026 09:00:00 GMT")),
            Reply.Answer(Reply.Vpcs));

        await RunAsync(script, Options);

        Assert.Equal([5000], Clock.Waits);
    }

    [Fact]
    public async Task A_wait_that_would_not_end_in_time_is_not_begun()
    {
        var script = new ScriptedHandler(Reply.Refusal(400, "Throttling.User", ("Retry-After", "3600")));

        var exception = await RunAsync(script, Options);

        Assert.Equal("Throttling.User", Assert.IsType<ControlPlaneException>(exception).Code);
        Assert.Empty(Clock.Waits);
    }

    [Fact]
    public async Task The_time_of_all_attempts_together_is_bounded()
    {
        var script = new ScriptedHandler(Reply.Silence(Clock));

        var exception = await RunAsync(script, Options with { TotalTimeout = TimeSpan.FromSeconds(50) });

        Assert.Equal("DescribeVpcs has no answer from http://127.0.0.1:8480 in 3 attempts: no answer within 9.4 s.", exception!.Message);
    }

    private async Task<Exception?> RunAsync(ScriptedHandler script, RpcControlPlaneOptions options)
    {
        using var client = new RpcControlPlane(Endpoint, Key, options with { Handler = script });
        return await Record.ExceptionAsync(() => client.SendAsync(Reading));
    }
}
