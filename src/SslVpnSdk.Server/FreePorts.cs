namespace SslVpnSdk.Server;

/// <summary>Port 0, a free one. <c>localhost</c> is two addresses, and the platform finds no port that is free at both.</summary>
internal static class FreePorts
{
    /// <summary>The URLs with 127.0.0.1 in place of <c>localhost</c> where the port is to be a free one.</summary>
    public static string Bindable(string urls) => string.Join(';', urls.Split(';').Select(BindableUrl));

    private static string BindableUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url is { Host: "localhost", Port: 0 }
            ? new UriBuilder(url) { Host = "127.0.0.1" }.Uri.GetLeftPart(UriPartial.Authority)
            : text;
}
