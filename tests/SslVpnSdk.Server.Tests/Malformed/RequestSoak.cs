using System.Globalization;

namespace SslVpnSdk.Server.Tests.Malformed;

/// <summary>How many malformed requests are sent: a few by default, many when <c>eng/soak.sh</c> asks.</summary>
internal static class RequestSoak
{
    private const int Few = 5_000;

    public static int Count { get; } = Number("SOAK_REQUESTS") ?? Few;

    public static int Seed { get; } = Number("SOAK_SEED") ?? 1;

    private static int? Number(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text
        ? int.Parse(text, CultureInfo.InvariantCulture)
        : null;
}
