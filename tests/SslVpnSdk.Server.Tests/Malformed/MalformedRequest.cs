using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.ControlPlane.Signing;
using SslVpnSdk.ControlPlane.Wire;

namespace SslVpnSdk.Server.Tests.Malformed;

/// <summary>A request that follows from a number.</summary>
/// <param name="Bytes">What is sent.</param>
/// <param name="IsHttp">Whether it is a whole HTTP request; of anything else nobody knows where it ends, so its connection is not used again.</param>
internal sealed partial record MalformedRequest(byte[] Bytes, bool IsHttp)
{
    private const int LargestBody = 1024 * 1024;

    public static MalformedRequest Of(int number, Uri endpoint, DateTimeOffset now, AccessKey key)
    {
        var random = new Random(number);
        var kind = random.Next(10);
        if (kind == 0)
        {
            var noise = new byte[random.Next(1, 2000)];
            random.NextBytes(noise);
            return new(Ended(noise), IsHttp: false);
        }

        var draft = CallDraft.From(random);
        var text = kind < 6 ? Acs3(draft, random, endpoint, now, key) : Rpc(draft, random, endpoint, now, key);
        var bytes = Encoding.UTF8.GetBytes(text);
        return random.Next(4) == 0 ? new(Ended(Damaged(bytes, random)), IsHttp: false) : new(bytes, IsHttp: true);
    }

    private static string Acs3(CallDraft draft, Random random, Uri endpoint, DateTimeOffset now, AccessKey key)
    {
        var query = draft.Parameters.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value)).ToList();
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["host"] = endpoint.Authority,
            [ServiceProtocol.ActionHeader] = Header(draft.Action),
            [ServiceProtocol.VersionHeader] = random.Next(20) == 0 ? Header(NastyText.From(random)) : ServiceProtocol.Version,
            [ServiceProtocol.DateHeader] = random.Next(20) == 0 ? Header(NastyText.From(random)) : Time(now),
            [ServiceProtocol.NonceHeader] = random.Next(20) == 0 ? Header(NastyText.From(random)) : Nonce(random),
            [ServiceProtocol.PayloadHashHeader] = random.Next(20) == 0 ? "0" : Acs3Signature.HashOf([]),
        };
        if (random.Next(15) == 0)
        {
            headers.Remove(headers.Keys.ElementAt(random.Next(headers.Count)));
        }

        var canonical = Acs3Signature.CanonicalRequest("POST", query, headers, Acs3Signature.HashOf([]));
        var authorization = $"{Acs3Signature.Algorithm} Credential={key.Id},SignedHeaders={string.Join(';', headers.Keys)},"
            + $"Signature={Acs3Signature.Sign(key.Secret, Acs3Signature.StringToSign(canonical))}";
        headers["authorization"] = random.Next(15) == 0 ? Header(NastyText.From(random)) : authorization;
        headers.TryAdd("host", endpoint.Authority);
        return Request("POST", CanonicalQuery.Of(query), headers, "");
    }

    private static string Rpc(CallDraft draft, Random random, Uri endpoint, DateTimeOffset now, AccessKey key)
    {
        var method = random.Next(2) == 0 ? "GET" : "POST";
        var all = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["AccessKeyId"] = key.Id,
            ["Action"] = draft.Action,
            ["Format"] = random.Next(3) == 0 ? NastyText.From(random) : "JSON",
            ["SignatureMethod"] = RpcSignature.Method,
            ["SignatureNonce"] = Nonce(random),
            ["SignatureVersion"] = RpcSignature.Version,
            ["Timestamp"] = Time(now),
            ["Version"] = ServiceProtocol.Version,
        };
        foreach (var (name, value) in draft.Parameters)
        {
            all[name] = value;
        }

        all[RpcSignature.Parameter] = RpcSignature.Sign(key.Secret, RpcSignature.StringToSign(method, all));
        var text = CanonicalQuery.Of(all);
        var inForm = method == "POST" && random.Next(2) == 0;
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["host"] = endpoint.Authority };
        if (inForm)
        {
            headers["content-type"] = random.Next(6) == 0 ? Header(NastyText.From(random)) : "application/x-www-form-urlencoded";
        }

        return Request(method, inForm ? "" : text, headers, inForm ? text : "");
    }

    private static string Request(string method, string query, SortedDictionary<string, string> headers, string body)
    {
        headers["content-length"] = Encoding.UTF8.GetByteCount(body).ToString(CultureInfo.InvariantCulture);
        return $"{method} /?{query} HTTP/1.1\r\n{string.Concat(headers.Select(header => $"{header.Key}: {header.Value}\r\n"))}\r\n{body}";
    }

    /// <summary>Bytes that are changed, left out or put in.</summary>
    private static byte[] Damaged(byte[] bytes, Random random)
    {
        var damaged = bytes.ToList();
        for (var change = random.Next(1, 6); change > 0 && damaged.Count > 1; change--)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(4))
            {
                case 0: damaged[at] = (byte)random.Next(256); break;
                case 1: damaged.RemoveRange(at, Math.Min(random.Next(1, 40), damaged.Count - at)); break;
                case 2: damaged.InsertRange(at, damaged.GetRange(at, Math.Min(random.Next(1, 40), damaged.Count - at))); break;
                default: damaged.RemoveRange(at, damaged.Count - at); break;
            }
        }

        return [.. damaged];
    }

    /// <summary>With as much behind it as a server could wait for: the end of a head, the body that some header speaks of, and what is no request at all.</summary>
    private static byte[] Ended(byte[] bytes)
    {
        var body = BodyLength().Matches(Encoding.Latin1.GetString(bytes))
            .Select(match => long.TryParse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var length) ? length : 0)
            .DefaultIfEmpty()
            .Max();
        return [.. bytes, .. "\r\n\r\n"u8, .. Enumerable.Repeat((byte)'a', (int)Math.Min(body, LargestBody)), .. "\r\nnone\r\n\r\n"u8];
    }

    [GeneratedRegex(@"(?i:length):\s*(\d+)")]
    private static partial Regex BodyLength();

    private static string Time(DateTimeOffset now) => now.UtcDateTime.ToString(ServiceProtocol.TimeFormat, CultureInfo.InvariantCulture);

    private static string Nonce(Random random) => $"{random.NextInt64():x}{random.NextInt64():x}";

    /// <summary>As much of a text as a header can hold: what cannot stand there is for the damaged ones.</summary>
    private static string Header(string text) => new([.. text.Where(character => character is >= ' ' and < '\u007F').Take(2000)]);
}
