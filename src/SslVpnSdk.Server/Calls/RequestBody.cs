using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace SslVpnSdk.Server.Calls;

/// <summary>The body of a request, whole: its hash is signed.</summary>
internal static class RequestBody
{
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength is 0 || (request.ContentLength is null && !request.Headers.ContainsKey("Transfer-Encoding")))
        {
            return ReadOnlyMemory<byte>.Empty;
        }

        var reader = request.BodyReader;
        while (true)
        {
            // The server's bound on bodies ends this, and so does the end of the connection.
            var read = await reader.ReadAsync(CancellationToken.None);
            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>The body as text. Bytes that are no UTF-8 become U+FFFD, which no signature covers.</summary>
    public static string Text(ReadOnlyMemory<byte> body) => Encoding.UTF8.GetString(body.Span);
}
