using System.Net;
using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace SslVpnSdk.Tests.ControlPlane.Http;

/// <summary>What can come back from a network.</summary>
internal static class Reply
{
    public const string Vpcs = """{"RequestId":"R-1","TotalCount":0,"PageNumber":1,"PageSize":10,"Vpcs":{"Vpc":[]}}""";

    public const string NewVpc = """{"RequestId":"R-1","VpcId":"vpc-1","VRouterId":"vrt-1","RouteTableId":"vtb-1","ResourceGroupId":"rg-1"}""";

    public static Func<CancellationToken, Task<HttpResponseMessage>> Answer(string json) => Of(200, "application/json", json);

    public static Func<CancellationToken, Task<HttpResponseMessage>> Refusal(int status, string code, params (string Name, string Value)[] headers) =>
        Of(status, "application/json", $$"""{"RequestId":"R-2","HostId":"h","Code":"{{code}}","Message":"It says no."}""", headers);

    public static Func<CancellationToken, Task<HttpResponseMessage>> Of(int status, string type, string body, params (string Name, string Value)[] headers) => _ =>
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, type) };
        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return Task.FromResult(response);
    };

    /// <summary>The network fails.</summary>
    public static Func<CancellationToken, Task<HttpResponseMessage>> Broken(HttpRequestError error) =>
        _ => Task.FromException<HttpResponseMessage>(new HttpRequestException(error, "The network failed."));

    /// <summary>Nothing comes until the time is over.</summary>
    public static Func<CancellationToken, Task<HttpResponseMessage>> Silence(FakeTimeProvider clock) => async cancellationToken =>
    {
        clock.Advance(TimeSpan.FromSeconds(20));
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        return new HttpResponseMessage();
    };
}
