using System.Xml.Linq;
using SslVpnSdk.Server.Tests.Http;
using Xunit.Abstractions;

namespace SslVpnSdk.Server.Tests.Malformed;

public class MalformedRequestTests(ITestOutputHelper output) : ServerTest
{
    /// <summary>Room for what the runtime itself comes to hold; each request would need 100 bytes to get there in the soak.</summary>
    private const long AllowedGrowth = 20 * 1024 * 1024;

    private const int RequestsAMinute = 1000;

    [Fact]
    public async Task Every_request_is_answered_in_the_form_of_the_service_and_none_is_remembered()
    {
        using var connection = new RawConnection(Server.Endpoint);
        var held = 0L;
        var answers = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var sent = 0; sent < RequestSoak.Count; sent++)
        {
            var number = RequestSoak.Seed + sent;
            var request = MalformedRequest.Of(number, Server.Endpoint, Clock.GetUtcNow(), Server.AccessKey);
            var answer = await connection.SendAsync(request.Bytes, request.IsHttp);

            Assert.True(IsRight(request, answer), $"{answer}\nAlone: SOAK_SEED={number} SOAK_REQUESTS=1 eng/soak.sh requests");
            var kind = answer is null ? "no answer" : answer.Code ?? $"{answer.Status}";
            answers[kind] = answers.GetValueOrDefault(kind) + 1;
            if (sent % RequestsAMinute == 0)
            {
                Clock.Advance(TimeSpan.FromMinutes(1));
            }

            if (sent == RequestSoak.Count / 2)
            {
                held = GC.GetTotalMemory(forceFullCollection: true);
            }
        }

        var growth = GC.GetTotalMemory(forceFullCollection: true) - held;
        output.WriteLine($"{growth} bytes more are held; {string.Join(", ", answers.OrderByDescending(entry => entry.Value).Select(entry => $"{entry.Value} {entry.Key}"))}");
        Assert.True(growth < AllowedGrowth, $"Half of the requests made {growth} bytes stay.");
        Assert.Equal(200, (await Call("DescribeVpcs", ("RegionId", Region))).Status);
    }

    [Fact]
    public async Task A_form_that_is_too_large_is_refused_in_the_form_of_the_service()
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, Server.Endpoint)
        {
            Content = new StringContent(new string('a', 1024 * 1024 + 1), null, "application/x-www-form-urlencoded"),
        };
        message.Headers.Add("accept", "application/json");

        Assert.Equal((413, "RequestTooLarge"), (await Send(message)).Error);
    }

    [Fact]
    public async Task A_request_line_that_is_too_long_is_refused_in_the_form_of_the_service()
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, new Uri(Server.Endpoint, $"/?{new string('a', 256 * 1024)}"));

        var answer = await Send(message);

        Assert.Equal((414, "text/xml; charset=utf-8"), (answer.Status, answer.ContentType));
        Assert.Equal("RequestTooLarge", XDocument.Parse(answer.Body).Root!.Element("Code")!.Value);
    }

    /// <summary>The only 5xx is HTTP's 505, to a version that it does not know.</summary>
    private static bool IsRight(MalformedRequest request, RawAnswer? answer) =>
        answer is { HasFormOfService: true, Status: < 500 or 505 } && (answer.Status < 500 || !request.IsHttp);
}
