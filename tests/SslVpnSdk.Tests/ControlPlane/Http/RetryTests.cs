using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Tests.ControlPlane.Http;

public sealed class RetryTests : RpcTest
{
    private const int Once = 1;
    private const int Always = 5;

    /// <summary>A fault that lasts, and how often a call is sent: one that reads, a change with a token, a change that can have none, a dry run.</summary>
    public static TheoryData<string, int, int, int, int> Faults { get; } = new()
    {
        { "400 Throttling.User", Always, Always, Always, Always },
        { "400 Rejected.Throttling", Always, Always, Always, Always },
        { "429 html", Always, Always, Always, Always },
        { "500 InternalError", Always, Always, Once, Always },
        { "503 ServiceUnavailable", Always, Always, Once, Always },
        { "502 html", Always, Always, Once, Always },
        { "408 html", Always, Always, Once, Always },
        { "400 SignatureNonceUsed", Always, Always, Once, Always },
        { "connection not made", Always, Always, Always, Always },
        { "name not found", Always, Always, Always, Always },
        { "connection cut", Always, Always, Once, Always },
        { "silence", Always, Always, Once, Always },
        { "no HTTP", Once, Once, Once, Once },
        { "proxy asks for a password", Once, Once, Once, Once },
        { "400 VpnGateway.Configuring", Once, Once, Once, Once },
        { "400 Resource.QuotaFull", Once, Once, Once, Once },
        { "403 Forbidden", Once, Once, Once, Once },
        { "404 InvalidAccessKeyId.NotFound", Once, Once, Once, Once },
        { "400 InvalidTimeStamp.Expired", Once, Once, Once, Once },
        { "404 html", Once, Once, Once, Once },
        { "302 html", Once, Once, Once, Once },
        { "200 html", Once, Once, Once, Once },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_that_lasts_is_given_up(string fault, int reading, int withToken, int withoutToken, int dryRun)
    {
        Assert.Equal(reading, await AttemptsAsync(fault, client => client.SendAsync(Reading)));
        Assert.Equal(withToken, await AttemptsAsync(fault, client => client.SendAsync(Creation)));
        Assert.Equal(withoutToken, await AttemptsAsync(
            fault, client => client.SendAsync(new ModifyVpcAttributeRequest { RegionId = "cn-hangzhou", VpcId = "vpc-1", VpcName = "a" })));
        Assert.Equal(dryRun, await AttemptsAsync(
            fault, client => client.SendAsync(new DeleteVpcRequest { RegionId = "cn-hangzhou", VpcId = "vpc-1", DryRun = true })));
    }

    [Theory]
    [InlineData("connection cut", true)]
    [InlineData("silence", true)]
    [InlineData("502 html", true)]
    [InlineData("200 html", true)]
    [InlineData("connection not made", false)]
    [InlineData("404 html", false)]
    [InlineData("429 html", false)]
    public async Task A_change_without_an_answer_says_whether_it_may_be_done(string fault, bool mayBeDone)
    {
        var change = await FailAsync<UnansweredCallException>(new(Named(fault)), client => client.SendAsync(Creation));
        var reading = await FailAsync<UnansweredCallException>(new(Named(fault)), client => client.SendAsync(Reading));

        Assert.Equal(mayBeDone, change.MayBeDone);
        Assert.EndsWith(mayBeDone ? ". Whether it was done is not known." : ". It was not done.", change.Message, StringComparison.Ordinal);
        Assert.False(reading.MayBeDone);
        Assert.DoesNotContain("done", reading.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_answer_comes_back_by_the_same_token_under_a_new_nonce_and_time()
    {
        var script = new ScriptedHandler(
            Reply.Broken(HttpRequestError.ResponseEnded), Reply.Silence(Clock), Reply.Refusal(500, "InternalError"), Reply.Answer(Reply.NewVpc));
        using var client = Client(script);

        var answer = await client.SendAsync(Creation);

        Assert.Equal("vpc-1", answer.VpcId);
        Assert.Equal(["token-1", "token-1", "token-1", "token-1"], script.Calls.Select(call => call.ClientToken));
        Assert.Equal(4, script.Calls.Select(call => call.Nonce).Distinct().Count());
        Assert.Equal(["2026-11-23T12:00:00Z", "2026-11-23T12:00:00Z", "2026-11-23T12:00:20Z", "2026-11-23T12:00:21Z"], script.Calls.Select(call => call.Date));
    }

    [Fact]
    public async Task Each_change_has_a_token_of_its_own()
    {
        var script = new ScriptedHandler(Reply.Answer(Reply.NewVpc));
        using var client = Client(script);

        await client.SendAsync(Creation);
        await client.SendAsync(Creation);
        await client.SendAsync(Creation with { ClientToken = "mine" });

        Assert.Equal(["token-1", "token-2", "mine"], script.Calls.Select(call => call.ClientToken));
    }

    [Fact]
    public async Task What_changes_nothing_gets_no_token()
    {
        var script = new ScriptedHandler(Reply.Refusal(400, "DryRunOperation"));
        using var client = Client(script);

        var refusal = await Assert.ThrowsAsync<ControlPlaneException>(() => client.SendAsync(Creation with { DryRun = true }));
        await Assert.ThrowsAsync<ControlPlaneException>(() => client.SendAsync(Reading));

        Assert.Equal("DryRunOperation", refusal.Code);
        Assert.Equal([null, null], script.Calls.Select(call => call.ClientToken));
    }

    [Theory]
    [InlineData("403 Forbidden")]
    [InlineData("404 InvalidAccessKeyId.NotFound")]
    [InlineData("400 Throttling.User")]
    [InlineData("400 SignatureNonceUsed")]
    public async Task A_refusal_of_the_caller_says_nothing_of_a_change_whose_answer_was_lost(string refusal)
    {
        var script = new ScriptedHandler(Reply.Broken(HttpRequestError.ResponseEnded), Named(refusal));

        var exception = await FailAsync<UnansweredCallException>(script, client => client.SendAsync(Creation));

        Assert.True(exception.MayBeDone);
        Assert.IsType<ControlPlaneException>(exception.InnerException);
        Assert.Contains("an attempt had no answer, and the last was refused: It says no. (", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_of_the_action_says_that_the_change_whose_answer_was_lost_was_not_done()
    {
        var script = new ScriptedHandler(Reply.Broken(HttpRequestError.ResponseEnded), Named("400 Resource.QuotaFull"));

        Assert.Equal("Resource.QuotaFull", (await FailAsync<ControlPlaneException>(script, client => client.SendAsync(Creation))).Code);
    }

    [Fact]
    public async Task A_call_that_is_given_up_by_its_caller_is_not_sent_again()
    {
        using var source = new CancellationTokenSource();
        var script = new ScriptedHandler(async cancellationToken =>
        {
            await source.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
            return new HttpResponseMessage();
        });

        await FailAsync<OperationCanceledException>(script, client => client.SendAsync(Creation, source.Token));

        Assert.Single(script.Calls);
    }

    private async Task<int> AttemptsAsync(string fault, Func<RpcControlPlane, Task> call)
    {
        var script = new ScriptedHandler(Named(fault));
        using var client = Client(script);
        var exception = await Record.ExceptionAsync(() => call(client));
        Assert.True(exception is ControlPlaneException or UnansweredCallException, $"{exception}");
        return script.Calls.Count;
    }

    private Func<CancellationToken, Task<HttpResponseMessage>> Named(string fault) => fault switch
    {
        "connection not made" => Reply.Broken(HttpRequestError.ConnectionError),
        "name not found" => Reply.Broken(HttpRequestError.NameResolutionError),
        "connection cut" => Reply.Broken(HttpRequestError.ResponseEnded),
        "no HTTP" => Reply.Broken(HttpRequestError.InvalidResponse),
        "proxy asks for a password" => Reply.Broken(HttpRequestError.UserAuthenticationError),
        "silence" => Reply.Silence(Clock),
        _ => fault.Split(' ') is [var status, "html"]
            ? Reply.Of(int.Parse(status, null), "text/html", "<html><body>No.</body></html>")
            : Reply.Refusal(int.Parse(fault.Split(' ')[0], null), fault.Split(' ')[1]),
    };
}
