using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Tests.ControlPlane.Http;

public sealed class AnswerTests : RpcTest
{
    [Theory]
    [InlineData("application/json", """{"RequestId":"R-9","HostId":"h","Code":"InvalidName","Message":"The name is not valid","RuleId":"SSLVPN3001"}""")]
    [InlineData("text/html", """ {"Code":"InvalidName","Message":"The name is not valid","RequestId":"R-9","RuleId":"SSLVPN3001","More":[1]}""")]
    [InlineData(
        "text/xml",
        """<?xml version='1.0' encoding='UTF-8'?><Error><RequestId>R-9</RequestId><Code>InvalidName</Code><Message>The name is not valid</Message><RuleId>SSLVPN3001</RuleId></Error>""")]
    public async Task A_refusal_is_read_in_either_form(string type, string body)
    {
        var refusal = await FailAsync<ControlPlaneException>(new(Reply.Of(400, type, body)), client => client.SendAsync(Reading));

        Assert.Equal((400, "InvalidName", "The name is not valid", "R-9", "SSLVPN3001"), (refusal.Status, refusal.Code, refusal.Message, refusal.RequestId, refusal.RuleId));
    }

    [Fact]
    public async Task A_refusal_that_says_little_is_one_all_the_same()
    {
        var refusal = await FailAsync<ControlPlaneException>(
            new(Reply.Of(403, "application/json", """{"Code":"Forbidden","Message":null,"RequestId":7}""")), client => client.SendAsync(Reading));

        Assert.Equal((403, "Forbidden", "Forbidden", "-"), (refusal.Status, refusal.Code, refusal.Message, refusal.RequestId));
    }

    [Fact]
    public async Task What_was_signed_is_not_repeated_since_a_token_may_be_in_it()
    {
        var body = """
            {"RequestId":"R-9","Code":"SignatureDoesNotMatch","Message":"Specified signature does not match our calculation. server StringToSign is [x] server CanonicalRequest is [x-acs-security-token:secret]"}
            """;

        var refusal = await FailAsync<ControlPlaneException>(new(Reply.Of(400, "application/json", body)), client => client.SendAsync(Reading));

        Assert.Equal("Specified signature does not match our calculation.", refusal.Message);
    }

    [Theory]
    [InlineData(403, "text/html", "<html>\n <h1>Blocked\tby policy</h1>\n</html>", "HTTP 403 Forbidden, text/html: '<html> <h1>Blocked by policy</h1> </html>'")]
    [InlineData(404, "text/plain", "", "HTTP 404 Not Found without a body")]
    [InlineData(400, "application/json", "{", "HTTP 400 Bad Request, application/json: '{'")]
    [InlineData(400, "application/json", "[]", "HTTP 400 Bad Request, application/json: '[]'")]
    [InlineData(400, "application/json", """{"Code":404}""", """HTTP 400 Bad Request, application/json: '{"Code":404}'""")]
    [InlineData(400, "application/xml", "<Error/>", "HTTP 400 Bad Request, application/xml: '<Error/>'")]
    [InlineData(400, "application/xml", "<!DOCTYPE Error [<!ENTITY a 'b'>]><Error><Code>&a;</Code></Error>", "HTTP 400 Bad Request, application/xml: '<!DOCTYPE Error [<!ENTITY a 'b'>]><Error><Code>&a;</Code></Error>'")]
    [InlineData(302, "text/html", "moved", "HTTP 302 Found, text/html: 'moved'")]
    [InlineData(200, "text/html", "<html>secret</html>", "HTTP 200 OK, text/html")]
    [InlineData(200, "application/json", "", "HTTP 200 OK without a body")]
    [InlineData(204, "application/json", "", "HTTP 204 No Content without a body")]
    public async Task What_is_not_of_the_service_is_said(int status, string type, string body, string expected)
    {
        var exception = await FailAsync<UnansweredCallException>(new(Reply.Of(status, type, body)), client => client.SendAsync(Reading));

        Assert.Equal($"DescribeVpcs has no answer from http://127.0.0.1:8480: no answer of the service but {expected}.", exception.Message);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"RequestId":"R-1","VpcId":7}""")]
    public async Task An_answer_to_something_else_leaves_open_whether_a_change_was_done(string json)
    {
        var exception = await FailAsync<UnansweredCallException>(new(Reply.Answer(json)), client => client.SendAsync(Creation));

        Assert.True(exception.MayBeDone);
        Assert.Matches("^CreateVpc has no answer from http://127.0.0.1:8480: the answer is none to this call: [^\n]*. Whether it was done is not known.$", exception.Message);
    }

    [Fact]
    public async Task A_long_page_is_cut()
    {
        var exception = await FailAsync<UnansweredCallException>(
            new(Reply.Of(403, "text/html", new string('x', 5000))), client => client.SendAsync(Reading));

        Assert.EndsWith($"'{new string('x', 120)}…'.", exception.Message, StringComparison.Ordinal);
    }
}
