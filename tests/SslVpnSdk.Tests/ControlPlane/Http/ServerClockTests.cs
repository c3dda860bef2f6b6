using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Tests.ControlPlane.Http;

public sealed class ServerClockTests : RpcTest
{
    private static readonly (string, string) Date = ("Date", "Mon, 23 Nov 2026 15:30:00 GMT");

    [Fact]
    public async Task A_clock_that_is_wrong_is_set_by_the_services_answer_and_stays_so()
    {
        var script = new ScriptedHandler(Reply.Refusal(400, "InvalidTimeStamp.Expired", Date), Reply.Answer(Reply.NewVpc));
        using var client = Client(script);

        await client.SendAsync(Creation);
        Clock.Advance(TimeSpan.FromMinutes(1));
        await client.SendAsync(Creation);

        Assert.Equal(["2026-11-23T12:00:00Z", "2026-11-23T15:30:00Z", "2026-11-23T15:31:00Z"], script.Calls.Select(call => call.Date));
        Assert.Equal("token-1", script.Calls[1].ClientToken);
    }

    [Fact]
    public async Task It_is_set_once_a_call()
    {
        var script = new ScriptedHandler(Reply.Refusal(400, "InvalidTimeStamp.Expired", Date));

        var refusal = await FailAsync<ControlPlaneException>(script, client => client.SendAsync(Creation));

        Assert.Equal(("InvalidTimeStamp.Expired", 2), (refusal.Code, script.Calls.Count));
    }

    [Fact]
    public async Task To_set_it_costs_no_attempt()
    {
        var script = new ScriptedHandler(
            Reply.Refusal(503, "ServiceUnavailable"), Reply.Refusal(400, "InvalidTimeStamp.Expired", Date), Reply.Refusal(503, "ServiceUnavailable"));

        await FailAsync<ControlPlaneException>(script, client => client.SendAsync(Reading));

        Assert.Equal(6, script.Calls.Count);
        Assert.Equal([200, 400, 800, 1600], Clock.Waits);
    }

    [Fact]
    public async Task Without_a_date_nothing_is_guessed()
    {
        var script = new ScriptedHandler(Reply.Refusal(400, "InvalidTimeStamp.Expired"));

        await FailAsync<ControlPlaneException>(script, client => client.SendAsync(Creation));

        Assert.Single(script.Calls);
    }
}
