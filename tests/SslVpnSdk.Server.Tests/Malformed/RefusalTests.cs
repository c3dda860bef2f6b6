using System.Text;
using SslVpnSdk.Server.Connections;

namespace SslVpnSdk.Server.Tests.Malformed;

public class RefusalTests
{
    [Theory]
    [InlineData("400 Bad Request", "InvalidRequest")]
    [InlineData("408 Request Timeout", "RequestTimeout")]
    [InlineData("413 Payload Too Large", "RequestTooLarge")]
    [InlineData("414 URI Too Long", "RequestTooLarge")]
    [InlineData("431 Request Header Fields Too Large", "RequestTooLarge")]
    [InlineData("505 HTTP Version Not Supported", "UnsupportedHTTPVersion")]
    public void An_error_of_HTTP_gets_the_body_of_one_of_the_service(string status, string code)
    {
        var answer = RawAnswer.Parse(Encoding.Latin1.GetString(Of($"HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")!))!;

        Assert.Equal((int.Parse(status.AsSpan(0, 3)), true, true, true), (answer.Status, answer.IsWhole, answer.EndsConnection, answer.HasFormOfService));
        Assert.Equal(code, answer.Code);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("HTTP/1.1 400 Bad Request\r\nContent-Length: 12\r\n\r\n")]
    [InlineData("HTTP/1.1 100 Continue\r\n\r\n")]
    [InlineData("{\"Code\":\"HTTP/1.1 400\"}")]
    [InlineData("HTTP/1.1 ")]
    [InlineData("")]
    public void All_else_goes_out_as_it_is(string written) => Assert.Null(Of(written));

    private static byte[]? Of(string head) => Refusal.Of(Encoding.ASCII.GetBytes(head), "127.0.0.1:8480");
}
