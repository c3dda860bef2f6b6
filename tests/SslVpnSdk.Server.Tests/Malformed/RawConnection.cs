using System.Net.Sockets;
using System.Text;

namespace SslVpnSdk.Server.Tests.Malformed;

/// <summary>A connection over which any bytes go, kept as long as the server keeps it.</summary>
internal sealed class RawConnection(Uri endpoint) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private Socket? _socket;

    /// <summary>Sends a request, and reads the first answer; null when the server ends the connection without one.</summary>
    /// <param name="bytes">The request.</param>
    /// <param name="isWhole">Whether it is one request that ends where the bytes do, so that another may follow.</param>
    public async Task<RawAnswer?> SendAsync(byte[] bytes, bool isWhole)
    {
        using var patience = new CancellationTokenSource(Patience);
        var socket = _socket ??= await ConnectAsync(patience.Token);
        var sending = socket.SendAsync(bytes, patience.Token).AsTask();
        var answer = await ReadAsync(socket, patience.Token);
        if (!isWhole || answer is null || answer.EndsConnection)
        {
            Dispose();
        }

        // A server that refuses the beginning need not read the rest.
        await sending.ContinueWith(_ => { }, TaskScheduler.Default);
        return answer;
    }

    /// <summary>Sends the head of a request, and waits until the server asks for the body.</summary>
    public async Task BeginAsync(byte[] bytes)
    {
        using var patience = new CancellationTokenSource(Patience);
        var socket = _socket ??= await ConnectAsync(patience.Token);
        await socket.SendAsync(bytes, patience.Token);
        await socket.ReceiveAsync(new byte[64], patience.Token);
    }

    public void Dispose()
    {
        _socket?.Dispose();
        _socket = null;
    }

    private static async Task<RawAnswer?> ReadAsync(Socket socket, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        var received = new StringBuilder();
        while (RawAnswer.Parse(received.ToString()) is not { IsWhole: true })
        {
            var count = await ReceiveAsync(socket, buffer, cancellationToken);
            if (count == 0)
            {
                break;
            }

            received.Append(Encoding.Latin1.GetString(buffer, 0, count));
        }

        return RawAnswer.Parse(received.ToString());
    }

    private static async Task<int> ReceiveAsync(Socket socket, byte[] buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await socket.ReceiveAsync(buffer, cancellationToken);
        }
        catch (SocketException)
        {
            return 0;
        }
    }

    private async Task<Socket> ConnectAsync(CancellationToken cancellationToken)
    {
        // Closed by a reset, so that thousands of closed connections do not use up the ports.
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { LingerState = new LingerOption(true, 0), NoDelay = true };
        await socket.ConnectAsync(endpoint.Host, endpoint.Port, cancellationToken);
        return socket;
    }
}
