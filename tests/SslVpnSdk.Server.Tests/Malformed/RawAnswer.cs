using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SslVpnSdk.Server.Tests.Malformed;

/// <summary>An answer, byte by character.</summary>
internal sealed partial record RawAnswer(int Status, string Head, string Body)
{
    /// <summary>Whether the body has come as far as the head says.</summary>
    public bool IsWhole => Body.Length == LengthIn(Head);

    public bool EndsConnection => Head.Contains("Connection: close", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the body is a success, or an error with the id of the call, a code and a message.</summary>
    public bool HasFormOfService
    {
        get
        {
            var body = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(Body));
            try
            {
                if (Head.Contains("application/json", StringComparison.Ordinal))
                {
                    using var json = JsonDocument.Parse(body);
                    return json.RootElement.TryGetProperty("RequestId", out _)
                        && (Status == 200 || (json.RootElement.TryGetProperty(nameof(Code), out _) && json.RootElement.TryGetProperty("Message", out _)));
                }

                var root = XDocument.Parse(body).Root!;
                return root.Element("RequestId") is not null && (Status == 200 || (root.Element("Code") is not null && root.Element("Message") is not null));
            }
            catch (Exception exception) when (exception is JsonException or System.Xml.XmlException)
            {
                return false;
            }
        }
    }

    /// <summary>The code of an error; null for none.</summary>
    public string? Code => ErrorCode().Match(Body) is { Success: true } match ? match.Groups[1].Value : null;

    private static int LengthIn(string head) => ContentLength().Match(head) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    /// <summary>The first answer so far; null while not even its head has come.</summary>
    public static RawAnswer? Parse(string text)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        var head = text[..end];
        var body = text[(end + 4)..];
        return new RawAnswer(
            int.Parse(text.AsSpan(9, 3), CultureInfo.InvariantCulture), head, body[..Math.Min(LengthIn(head), body.Length)]);
    }

    [GeneratedRegex("(?:\"Code\":\"|<Code>)([A-Za-z.]+)")]
    private static partial Regex ErrorCode();

    [GeneratedRegex(@"^Content-Length: (\d+)\r?$", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex ContentLength();
}
