using SslVpnSdk.Server.Faults;
using SslVpnSdk.Server.Tests.Http;

namespace SslVpnSdk.Server.Tests.Faults;

public class FaultTests : ServerTest
{
    [Fact]
    public async Task Throttling_tells_the_caller_to_wait()
    {
        Strike(new() { Kind = FaultKind.Throttling, Milliseconds = 1500 });

        using var message = Request("DescribeVpcs", ("RegionId", Region)).Sign(Server.AccessKey);
        using var client = new HttpClient();
        using var response = await client.SendAsync(message);

        Assert.Equal("1500", Assert.Single(response.Headers.GetValues("x-acs-retry-after")));
        Assert.Contains("\"Throttling.User\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500, "InternalError")]
    [InlineData(503, "ServiceUnavailable")]
    public async Task A_failure_of_the_server_changes_nothing(int status, string code)
    {
        Strike(new() { Kind = FaultKind.ServerError, Status = status, Action = "CreateVpc" });

        Assert.Equal((status, code), (await CreateVpc()).Error);
        Assert.Equal(0, await Vpcs());
    }

    [Theory]
    [InlineData(FaultKind.Drop, FaultMoment.Before, 0)]
    [InlineData(FaultKind.Cut, FaultMoment.Before, 0)]
    [InlineData(FaultKind.Drop, FaultMoment.After, 1)]
    [InlineData(FaultKind.Cut, FaultMoment.After, 1)]
    public async Task A_connection_ends_before_or_after_the_change(FaultKind kind, FaultMoment when, int vpcs)
    {
        Strike(new() { Kind = kind, When = when, Action = "CreateVpc" });

        await Assert.ThrowsAnyAsync<HttpRequestException>(CreateVpc);

        Assert.Equal(vpcs, await Vpcs());
    }

    [Fact]
    public async Task A_transition_gets_stuck_for_a_time()
    {
        Strike(new() { Kind = FaultKind.StuckTransition, Action = "CreateVpc", Milliseconds = 60_000 });
        await CreateVpc();

        Clock.Advance(Transition);
        Assert.Equal("Pending", await VpcStatus());
        Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("Available", await VpcStatus());
    }

    [Fact]
    public async Task A_transition_gets_stuck_forever()
    {
        Strike(new() { Kind = FaultKind.StuckTransition, Action = "CreateVpc" });
        await CreateVpc();

        Clock.Advance(TimeSpan.FromDays(365));

        Assert.Equal("Pending", await VpcStatus());
    }

    [Fact]
    public async Task The_clock_of_the_server_is_off()
    {
        Strike(new() { Kind = FaultKind.ClockSkew, Milliseconds = -16 * 60 * 1000 });

        Assert.Equal((400, "InvalidTimeStamp.Expired"), (await CreateVpc()).Error);
    }

    [Fact]
    public async Task A_fault_strikes_as_often_as_it_is_told()
    {
        Strike(new() { Kind = FaultKind.ServerError, Times = 2 });

        Assert.Equal(503, (await CreateVpc()).Status);
        Assert.Equal(503, (await CreateVpc()).Status);
        Assert.Equal(200, (await CreateVpc()).Status);
    }

    [Fact]
    public async Task A_stranger_uses_up_no_fault()
    {
        Strike(new() { Kind = FaultKind.ServerError, Times = 1 });
        Assert.Equal("SignatureDoesNotMatch", (await Send(Request("DescribeVpcs", ("RegionId", Region)), Server.AccessKey with { Secret = "guessed" })).Code);

        Assert.Equal(503, (await Call("DescribeVpcs", ("RegionId", Region))).Status);
    }

    [Fact]
    public async Task A_seed_replays_which_calls_are_struck()
    {
        var first = await Statuses(seed: 5);

        Assert.Equal(first, await Statuses(seed: 5));
        Assert.NotEqual(first, await Statuses(seed: 6));
        Assert.Contains(200, first);
        Assert.Contains(503, first);
    }

    [Theory]
    [InlineData("{", "Line 1")]
    [InlineData("null", "It is null")]
    [InlineData("""{ "rules": [ { "kind": "explosion" } ] }""", "$.rules[0].kind")]
    [InlineData("""{ "rules": [ { "kind": "drop", "probability": 2 } ] }""", "the probability 2 is not from 0 to 1")]
    [InlineData("""{ "rules": [ { "kind": "drop", "times": -1 } ] }""", "-1 times is negative")]
    [InlineData("""{ "rules": [ { "kind": "serverError", "status": 404 } ] }""", "the status 404 is not 500 or 503")]
    [InlineData("""{ "rules": [ { "kind": "latency" } ] }""", "Latency needs milliseconds")]
    [InlineData("""{ "rules": [ { "kind": "latency", "milliseconds": -1 } ] }""", "-1 milliseconds are not from 0")]
    [InlineData("""{ "rules": [ { "kind": "clockSkew", "milliseconds": -2147483648 } ] }""", "milliseconds are not from 0")]
    public void A_plan_that_cannot_be_is_refused(string json, string fault) =>
        Assert.Contains(fault, Assert.Throws<FormatException>(() => FaultPlan.Parse(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_plan_is_what_was_written_of_it()
    {
        var plan = new FaultPlan { Seed = 3, Rules = [new() { Kind = FaultKind.Drop, When = FaultMoment.After, Probability = 0.25, Times = 4, Action = "Create*" }] };

        Assert.Equal(plan.ToJson(), FaultPlan.Parse(plan.ToJson()).ToJson());
    }

    private void Strike(FaultRule rule) => Server.Faults = new FaultPlan { Rules = [rule] };

    private Task<HttpAnswer> CreateVpc() => Call("CreateVpc", ("RegionId", Region));

    private async Task<int> Vpcs()
    {
        Server.Faults = FaultPlan.None;
        return (int)(await Call("DescribeVpcs", ("RegionId", Region))).Json["TotalCount"]!;
    }

    private async Task<string> VpcStatus() =>
        (string)(await Call("DescribeVpcs", ("RegionId", Region))).Json["Vpcs"]!["Vpc"]![0]!["Status"]!;

    private async Task<List<int>> Statuses(long seed)
    {
        Server.Faults = new FaultPlan { Seed = seed, Rules = [new() { Kind = FaultKind.ServerError, Probability = 0.5 }] };
        var statuses = new List<int>();
        for (var call = 0; call < 16; call++)
        {
            statuses.Add((await CreateVpc()).Status);
        }

        return statuses;
    }
}
