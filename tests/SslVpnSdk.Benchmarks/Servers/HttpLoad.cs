using System.Buffers.Text;
using System.Diagnostics;
using System.Net.Sockets;

namespace SslVpnSdk.Benchmarks.Servers;

/// <summary>Clients that each send one request after another on a connection of their own, and do as little else as they can.</summary>
internal static class HttpLoad
{
    private const int BufferSize = 16 * 1024;

    /// <summary>Sends all requests.</summary>
    /// <param name="endpoint">The server.</param>
    /// <param name="clients">The requests of each client.</param>
    /// <exception cref="InvalidOperationException">An answer is no success.</exception>
    public static HttpLoadResult Run(Uri endpoint, IReadOnlyList<byte[][]> clients)
    {
        var start = Stopwatch.GetTimestamp();
        var times = Task.WhenAll(clients.Select(requests => Task.Run(() => ClientAsync(endpoint, requests)))).GetAwaiter().GetResult();
        return new HttpLoadResult(Stopwatch.GetElapsedTime(start).TotalMilliseconds, [.. times.SelectMany(client => client).Order()]);
    }

    /// <summary>The body of the answer to one request.</summary>
    public static async Task<byte[]> AnswerAsync(Uri endpoint, byte[] request)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(endpoint.Host, endpoint.Port);
        await socket.SendAsync(request);
        var buffer = new byte[BufferSize];
        var answer = buffer.AsMemory(0, await ReceiveAsync(socket, buffer));
        return answer[(answer.Span.IndexOf("\r\n\r\n"u8) + 4)..].ToArray();
    }

    private static async Task<double[]> ClientAsync(Uri endpoint, byte[][] requests)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(endpoint.Host, endpoint.Port);
        var buffer = new byte[BufferSize];
        var times = new double[requests.Length];
        for (var i = 0; i < requests.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await socket.SendAsync(requests[i]);
            await ReceiveAsync(socket, buffer);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        return times;
    }

    private static async Task<int> ReceiveAsync(Socket socket, byte[] buffer)
    {
        var count = 0;
        while (!IsWhole(buffer.AsSpan(0, count)))
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(count));
            count += received > 0 ? received : throw new InvalidOperationException("The server ended the connection.");
        }

        if (!buffer.AsSpan().StartsWith("HTTP/1.1 200"u8))
        {
            throw new InvalidOperationException(System.Text.Encoding.UTF8.GetString(buffer, 0, count));
        }

        return count;
    }

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return false;
        }

        var length = answer[(answer.IndexOf("Content-Length: "u8) + "Content-Length: ".Length)..];
        return Utf8Parser.TryParse(length, out int body, out _) && answer.Length >= end + 4 + body;
    }
}
