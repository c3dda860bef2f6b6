namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Knows the beginnings that names and descriptions must not have.</summary>
internal static class WebAddress
{
    public static bool Begins(string? text) =>
        text is not null && (text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal));

    public static bool IsIn(string text) =>
        text.Contains("http://", StringComparison.OrdinalIgnoreCase) || text.Contains("https://", StringComparison.OrdinalIgnoreCase);
}
