namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Parameters that are texts.</summary>
internal static class Text
{
    /// <summary>Null for a text that is empty, as it comes over the wire when a value is left away.</summary>
    public static string? OrNull(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
