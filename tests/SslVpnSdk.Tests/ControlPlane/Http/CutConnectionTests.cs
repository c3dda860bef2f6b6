using System.Net;
using System.Net.Sockets;
using System.Text;
using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Tests.ControlPlane.Http;

/// <summary>Over a real socket, because the platform's own repetitions are what is looked for.</summary>
public sealed class CutConnectionTests : RpcTest
{
    [Fact]
    public async Task A_connection_that_ends_after_a_request_is_not_used_to_send_the_same_request_again()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = ServeAsync(listener);
        using var client = new RpcControlPlane(new Uri($"http://{listener.LocalEndpoint}"), Key, Options);

        await client.SendAsync(Reading);
        await client.SendAsync(Creation);

        var requests = await serving;
        Assert.Equal(3, requests.Select(request => Header(request, "x-acs-signature-nonce")).Distinct().Count());
        Assert.All(requests, request => Assert.Equal("0", Header(request, "Content-Length")));
    }

    /// <summary>Answers one request, ends the connection at the second as soon as it has it, and answers the third.</summary>
    private static async Task<List<string>> ServeAsync(TcpListener listener)
    {
        var requests = new List<string>();
        using (var first = await listener.AcceptTcpClientAsync())
        {
            requests.Add(await ReadAsync(first));
            await AnswerAsync(first, Reply.Vpcs);
            requests.Add(await ReadAsync(first));
        }

        using var second = await listener.AcceptTcpClientAsync();
        requests.Add(await ReadAsync(second));
        await AnswerAsync(second, Reply.NewVpc);
        return requests;
    }

    private static async Task<string> ReadAsync(TcpClient client)
    {
        var text = "";
        var buffer = new byte[4096];
        while (!text.EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            var count = await client.GetStream().ReadAsync(buffer);
            Assert.NotEqual(0, count);
            text += Encoding.ASCII.GetString(buffer, 0, count);
        }

        return text;
    }

    private static async Task AnswerAsync(TcpClient client, string json) => await client.GetStream().WriteAsync(
        Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {json.Length}\r\n\r\n{json}"));

    private static string Header(string request, string name) =>
        request.Split("\r\n").Single(line => line.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase)).Split(": ")[1];
}
