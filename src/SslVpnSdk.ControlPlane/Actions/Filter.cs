namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Filters of lists. What a call leaves away or leaves empty lets everything pass.</summary>
internal static class Filter
{
    public static bool Passes(string? wanted, string? actual) => string.IsNullOrEmpty(wanted) || wanted == actual;
}
