namespace SslVpnSdk.Server.Tests.Malformed;

/// <summary>Values that somebody did not expect.</summary>
internal static class NastyText
{
    private static readonly string[] Known =
    [
        "", " ", "0", "-1", "1.5", "1e3", "NaN", "null", "undefined", "true", "TRUE ", "99999999999999999999", "-2147483649", "٣", "0x10",
        "10.0.0.0/8", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.1/8", "0.0.0.0/0", "::/0", "256.1.1.1/24", "10.0.0.0/8,", ",", "10.0.0.0/8,10.0.0.0/8",
        "http://x", "eu-central-1", "EU", "a\0b", "line\nbreak", "tab\t", "\u202Eright", "\uFFFD", "\U0001F511", "%", "%00", "%zz", "+", "&", "=", "<a/>",
        "{\"a\":[1]}", "'; DROP TABLE vpcs; --", "../../etc/passwd", "vpn-1_fake", "vss-", "*", "?", "$id", "{0}", "\\",
    ];

    /// <summary>One that can stand in a request many times.</summary>
    public static string Short(Random random) => Known[random.Next(Known.Length)];

    public static string From(Random random) => random.Next(8) switch
    {
        0 => new string((char)random.Next(' ', '\u2000'), random.Next(1, 4000)),
        1 => string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => (char)random.Next(1, 0xD800))),
        2 => string.Join('.', Enumerable.Repeat("1", random.Next(2, 200))),
        _ => Short(random),
    };
}
