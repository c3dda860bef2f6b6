namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>
/// The zones of a region: its id and a letter, with a hyphen unless the id ends in a digit (<c>eu-central-1a</c>, <c>cn-hangzhou-b</c>).
/// The first letters are listed and every letter is accepted, so that a configuration written for the service's zones is too.
/// </summary>
internal static class Zones
{
    public const string Type = "AvailabilityZone";

    private const string ListedLetters = "abc";

    public static IEnumerable<string> Listed(string regionId) => ListedLetters.Select(letter => Id(regionId, letter));

    public static bool IsOf(string zoneId, string regionId) =>
        char.IsAsciiLetterLower(zoneId[^1]) && zoneId == Id(regionId, zoneId[^1]);

    public static string Name(string zoneId, string regionId, string? acceptLanguage) =>
        $"{KnownRegion.NameOf(regionId, acceptLanguage)} {(KnownRegion.IsChinese(acceptLanguage) ? "可用区" : "Zone")} {char.ToUpperInvariant(zoneId[^1])}";

    private static string Id(string regionId, char letter) => char.IsAsciiDigit(regionId[^1]) ? $"{regionId}{letter}" : $"{regionId}-{letter}";
}
