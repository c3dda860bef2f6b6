using System.Globalization;
using System.Text.Json.Nodes;

namespace SslVpnSdk.Server.Tests.NpmClients;

/// <summary>The errors of the protocol, as the cloud's own clients show them.</summary>
public class ProtocolErrorTests(NpmDriver driver) : NpmClientTest(driver)
{
    private static JsonObject Regional => new() { ["RegionId"] = Region };

    [NpmTheory]
    [MemberData(nameof(Clients))]
    public async Task An_unknown_key(string client) =>
        AssertError(404, "InvalidAccessKeyId.NotFound", await Call(client, "DescribeVpcs", Regional, Server.AccessKey with { Id = "nobody" }));

    [NpmTheory]
    [MemberData(nameof(Clients))]
    public async Task A_wrong_secret(string client)
    {
        var answer = await Call(client, "DescribeVpcs", Regional, Server.AccessKey with { Secret = "guessed" });

        AssertError(400, "SignatureDoesNotMatch", answer);
        Assert.Contains(
            client == "sdk" ? "server CanonicalRequest is [POST\n/\nRegionId=eu-central-1\n" : "server string to sign is:",
            answer.Message,
            StringComparison.Ordinal);
    }

    [NpmTheory]
    [MemberData(nameof(Clients))]
    public async Task A_clock_that_is_sixteen_minutes_off(string client)
    {
        Clock.Advance(TimeSpan.FromMinutes(16));

        AssertError(400, "InvalidTimeStamp.Expired", await Call(client, "DescribeVpcs", Regional));
    }

    [NpmTheory]
    [MemberData(nameof(Clients))]
    public async Task A_clock_that_is_fourteen_minutes_off_is_accepted(string client)
    {
        Clock.Advance(TimeSpan.FromMinutes(14));

        Assert.Equal("0", (await Call(client, "DescribeVpcs", Regional)).Body["TotalCount"]!.ToString());
    }

    [NpmTheory]
    [InlineData("pop-get")]
    [InlineData("pop-post")]
    public async Task A_time_stamp_of_another_form(string client) => AssertError(
        400, "InvalidTimeStamp.Format", await Call(client, "DescribeVpcs", With("Timestamp", Clock.GetUtcNow().ToString("R", CultureInfo.InvariantCulture))));

    [NpmTheory]
    [InlineData("pop-get")]
    [InlineData("pop-post")]
    public async Task A_nonce_that_was_used(string client)
    {
        _ = (await Call(client, "DescribeVpcs", With("SignatureNonce", "same"))).Body;

        AssertError(400, "SignatureNonceUsed", await Call(client, "DescribeVpcs", With("SignatureNonce", "same")));
    }

    [NpmTheory]
    [InlineData("pop-get")]
    [InlineData("pop-post")]
    public async Task Another_signature_method(string client) =>
        AssertError(400, "InvalidSignatureMethod", await Call(client, "DescribeVpcs", With("SignatureMethod", "HMAC-MD5")));

    [NpmTheory]
    [InlineData("pop-get")]
    [InlineData("pop-post")]
    public async Task Another_version(string client) =>
        AssertError(400, "InvalidVersion", await Call(client, "DescribeVpcs", With("Version", "2014-01-01")));

    [NpmTheory]
    [MemberData(nameof(Clients))]
    public async Task An_action_that_is_not_simulated(string client) =>
        AssertError(404, "InvalidAction.NotFound", await Call(client, "DescribeEipAddresses", Regional));

    [NpmTheory]
    [MemberData(nameof(Clients))]
    public async Task A_parameter_that_is_missing(string client) =>
        AssertError(400, "MissingVpnGatewayId", await Call(client, "DescribeVpnGateway", Regional));

    [NpmTheory]
    [InlineData("pop-get")]
    [InlineData("pop-post")]
    public async Task A_value_of_another_type(string client) =>
        AssertError(400, "InvalidParameter.Format", await Call(client, "DescribeVpcs", With("PageSize", "many")));

    [NpmTheory]
    [InlineData("pop-get")]
    [InlineData("pop-post")]
    public async Task A_temporary_key_that_is_none(string client) =>
        AssertError(400, "InvalidSecurityToken.Malformed", await Call(client, "DescribeVpcs", With("SecurityToken", "token")));

    private static JsonObject With(string parameter, string value)
    {
        var parameters = Regional;
        parameters[parameter] = value;
        return parameters;
    }
}
