using System.Buffers.Text;
using System.Globalization;
using System.Text;
using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.Server.Answers;
using SslVpnSdk.Server.Calls;

namespace SslVpnSdk.Server.Connections;

/// <summary>The answer to a request that HTTP refuses.</summary>
internal static class Refusal
{
    private const int StatusAt = 9;

    private static ReadOnlySpan<byte> Http => "HTTP/1.1 "u8;

    private static ReadOnlySpan<byte> NoBody => "\r\nContent-Length: 0\r\n"u8;

    /// <summary>The answer with a body, when a head says that an error has none; null for all else.</summary>
    /// <param name="head">What is about to be written.</param>
    /// <param name="host">Where it is written, as the service's errors say.</param>
    public static byte[]? Of(ReadOnlySpan<byte> head, string host)
    {
        if (head.Length <= StatusAt || !head.StartsWith(Http) || head[StatusAt] is not ((byte)'4' or (byte)'5'))
        {
            return null;
        }

        var noBody = head.IndexOf(NoBody);
        if (noBody < 0 || !Utf8Parser.TryParse(head[StatusAt..], out int status, out _))
        {
            return null;
        }

        var body = AnswerWriter.Text(isJson: false, Outcome.Failed(ErrorOf(status)), host);
        var length = Encoding.ASCII.GetBytes(
            $"\r\nContent-Type: {AnswerWriter.XmlType}\r\nContent-Length: {body.Length.ToString(CultureInfo.InvariantCulture)}\r\n");
        return [.. head[..noBody], .. length, .. head[(noBody + NoBody.Length)..], .. body];
    }

    private static ApiError ErrorOf(int status)
    {
        var error = status switch
        {
            408 => ProtocolError.TooSlow,
            413 or 414 or 431 => ProtocolError.TooLarge,
            505 => ProtocolError.UnsupportedHttpVersion,
            _ => ProtocolError.MalformedRequest,
        };
        return error with { Status = status };
    }
}
