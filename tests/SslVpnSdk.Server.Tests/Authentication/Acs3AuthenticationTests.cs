using SslVpnSdk.ControlPlane.Wire;
using SslVpnSdk.Server.Tests.Http;

namespace SslVpnSdk.Server.Tests.Authentication;

public class Acs3AuthenticationTests : ServerTest
{
    [Fact]
    public async Task A_signed_call_is_answered() => Assert.Equal(200, (await Call("DescribeVpcs", ("RegionId", Region))).Status);

    [Fact]
    public async Task A_call_cannot_be_made_again()
    {
        var call = Request("DescribeVpcs", ("RegionId", Region));
        await Send(call);

        Assert.Equal((400, "SignatureNonceUsed"), (await Send(call)).Error);
    }

    [Fact]
    public async Task A_nonce_is_forgotten_when_its_call_would_be_refused_for_its_time()
    {
        var call = Request("DescribeVpcs", ("RegionId", Region));
        await Send(call);
        Clock.Advance(TimeSpan.FromMinutes(15) + TimeSpan.FromSeconds(1));

        Assert.Equal((400, "InvalidTimeStamp.Expired"), (await Send(call)).Error);
    }

    [Fact]
    public async Task A_forged_call_does_not_use_up_a_nonce()
    {
        var call = Request("DescribeVpcs", ("RegionId", Region));
        Assert.Equal("SignatureDoesNotMatch", (await Send(call, Server.AccessKey with { Secret = "guessed" })).Code);

        Assert.Equal(200, (await Send(call)).Status);
    }

    [Theory]
    [InlineData("host")]
    [InlineData(ServiceProtocol.ActionHeader)]
    [InlineData(ServiceProtocol.VersionHeader)]
    [InlineData(ServiceProtocol.DateHeader)]
    [InlineData(ServiceProtocol.NonceHeader)]
    [InlineData(ServiceProtocol.PayloadHashHeader)]
    public async Task Every_header_that_matters_has_to_be_signed(string header)
    {
        var call = Request("DescribeVpcs", ("RegionId", Region));
        call.OutsideSignature[header] = call.Headers[header];
        call.Headers.Remove(header);

        Assert.Equal((400, "IncompleteSignature"), (await Send(call)).Error);
    }

    [Fact]
    public async Task A_header_of_the_service_that_is_sent_has_to_be_signed()
    {
        var call = Request("DescribeVpcs", ("RegionId", Region));
        call.OutsideSignature["x-acs-anything"] = "1";

        Assert.Equal((400, "IncompleteSignature"), (await Send(call)).Error);
    }

    [Theory]
    [InlineData("", "MissingAccessKeyId")]
    [InlineData("Bearer x", "InvalidSignatureMethod")]
    [InlineData("ACS3-HMAC-SHA256", "InvalidSignatureMethod")]
    [InlineData("ACS3-HMAC-SHA256 nonsense", "IncompleteSignature")]
    [InlineData("ACS3-HMAC-SHA256 Credential=a,SignedHeaders=host", "IncompleteSignature")]
    [InlineData("ACS3-HMAC-SHA256 Credential=a,Credential=b,SignedHeaders=host,Signature=c", "IncompleteSignature")]
    [InlineData("ACS3-HMAC-SHA256 Credential=a,SignedHeaders=x-nowhere,Signature=c", "IncompleteSignature")]
    public async Task A_signature_of_another_form_is_refused(string authorization, string code)
    {
        var call = Request("DescribeVpcs", ("RegionId", Region));
        call.Authorization = _ => authorization;

        Assert.Equal((400, code), (await Send(call)).Error);
    }

    [Theory]
    [InlineData("GET", "/?Action=MoveVpnResourceGroup&Version=2016-04-28", 400, "UnsupportedHTTPMethod")]
    [InlineData("POST", "/elsewhere?Action=DescribeVpcs&Version=2016-04-28", 404, "InvalidAction.NotFound")]
    public async Task What_the_service_does_not_answer_there_is_refused(string method, string target, int status, string code)
    {
        using var message = new HttpRequestMessage(new HttpMethod(method), new Uri(Server.Endpoint, target));
        message.Headers.Add("accept", "application/json");

        Assert.Equal((status, code), (await Send(message)).Error);
    }

    [Fact]
    public async Task Another_method_than_GET_and_POST_is_refused()
    {
        using var message = Request("DescribeVpcs", ("RegionId", Region)).Sign(Server.AccessKey);
        message.Method = HttpMethod.Put;

        Assert.Equal((400, "UnsupportedHTTPMethod"), (await Send(message)).Error);
    }

    [Fact]
    public async Task A_temporary_key_is_not_the_lasting_one()
    {
        var call = Request("DescribeVpcs", ("RegionId", Region));
        call.Headers[ServiceProtocol.SecurityTokenHeader] = "token";

        Assert.Equal((400, "InvalidSecurityToken.Malformed"), (await Send(call)).Error);
    }
}
