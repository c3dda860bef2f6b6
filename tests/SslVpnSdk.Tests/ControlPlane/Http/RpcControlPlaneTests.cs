using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Tests.ControlPlane.Http;

/// <summary>What a client cannot be made of.</summary>
public sealed class RpcControlPlaneTests : RpcTest
{
    [Theory]
    [InlineData("ftp://vpc.aliyuncs.com", "'ftp://vpc.aliyuncs.com' is no endpoint. Use https://host, or http://127.0.0.1:port on this machine.")]
    [InlineData("vpc.aliyuncs.com", "'vpc.aliyuncs.com' is no endpoint. Use https://host, or http://127.0.0.1:port on this machine.")]
    [InlineData("https://vpc.aliyuncs.com/v1", "'https://vpc.aliyuncs.com/v1' has more than scheme, host and port. Use https://vpc.aliyuncs.com.")]
    [InlineData("https://vpc.aliyuncs.com/?a=b", "'https://vpc.aliyuncs.com/?a=b' has more than scheme, host and port. Use https://vpc.aliyuncs.com.")]
    [InlineData("https://vpc.aliyuncs.com/#a", "'https://vpc.aliyuncs.com/#a' has more than scheme, host and port. Use https://vpc.aliyuncs.com.")]
    [InlineData("https://me:pass@vpc.aliyuncs.com", "the endpoint has a user or password in it. Leave them out: calls are signed with the access key.")]
    [InlineData(
        "http://vpc.aliyuncs.com",
        "'http://vpc.aliyuncs.com' is not encrypted, and answers hold private keys. Use https://, or set AllowPlainHttp where nobody can listen.")]
    public void An_endpoint_that_cannot_be_called(string endpoint, string fault) => Assert.Equal(
        $"{fault} (Parameter 'endpoint')",
        Assert.Throws<ArgumentException>(() => new RpcControlPlane(new Uri(endpoint, UriKind.RelativeOrAbsolute), Key)).Message);

    [Theory]
    [InlineData("http://127.0.0.1:1", false)]
    [InlineData("http://localhost", false)]
    [InlineData("http://[::1]:8080", false)]
    [InlineData("http://vpc.example.com", true)]
    [InlineData("https://vpc.example.com", false)]
    public void An_endpoint_that_can(string endpoint, bool allowPlainHttp)
    {
        using var client = new RpcControlPlane(new Uri(endpoint), Key, Options with { AllowPlainHttp = allowPlainHttp });

        Assert.Equal(new Uri(endpoint), client.Endpoint);
    }

    [Theory]
    [InlineData("", "secret", null)]
    [InlineData("id", "", null)]
    [InlineData("id", "secret", "")]
    [InlineData("id\r\n", "secret", null)]
    [InlineData("id", "secret ", null)]
    [InlineData("id,Signature=0", "secret", null)]
    [InlineData("id", "secret", "täken")]
    public void A_key_that_cannot_travel_is_refused_without_being_told(string id, string secret, string? token) => Assert.Equal(
        "The access key has an empty part, or a character that no key has, such as a space or the end of a line. (Parameter 'accessKey')",
        Assert.Throws<ArgumentException>(() => new RpcControlPlane(Endpoint, new AccessKey(id, secret, token))).Message);

    [Fact]
    public void Options_out_of_range()
    {
        RpcControlPlaneOptions[] wrong =
        [
            new() { Attempts = 0 }, new() { Attempts = 21 }, new() { AttemptTimeout = TimeSpan.Zero }, new() { TotalTimeout = TimeSpan.FromTicks(-1) },
            new() { FirstDelay = TimeSpan.FromTicks(-1) }, new() { LongestDelay = TimeSpan.FromTicks(-1) },
        ];

        Assert.All(wrong, options => Assert.Throws<ArgumentOutOfRangeException>(() => new RpcControlPlane(Endpoint, Key, options)));
    }

    [Fact]
    public async Task No_request() => await FailAsync<ArgumentNullException>(
        new(Reply.Answer("{}")), client => client.SendAsync<DescribeVpcsResponse>(null!));

    [Fact]
    public async Task One_attempt_is_enough_for_who_wants_no_more()
    {
        var script = new ScriptedHandler(Reply.Refusal(503, "ServiceUnavailable"));
        using var client = new RpcControlPlane(Endpoint, Key, Options with { Handler = script, Attempts = 1 });

        await Assert.ThrowsAsync<ControlPlaneException>(() => client.SendAsync(Reading));

        Assert.Single(script.Calls);
    }
}
