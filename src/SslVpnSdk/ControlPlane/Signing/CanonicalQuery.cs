namespace SslVpnSdk.ControlPlane.Signing;

/// <summary>Parameters as both signatures take them: sorted by name, everything but <c>A-Z a-z 0-9 - _ . ~</c> percent-encoded.</summary>
internal static class CanonicalQuery
{
    public static string Of(IEnumerable<KeyValuePair<string, string>> parameters) => string.Join(
        '&',
        parameters
            .OrderBy(parameter => parameter.Key, StringComparer.Ordinal)
            .ThenBy(parameter => parameter.Value, StringComparer.Ordinal)
            .Select(parameter => $"{Uri.EscapeDataString(parameter.Key)}={Uri.EscapeDataString(parameter.Value)}"));
}
