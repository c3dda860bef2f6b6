namespace SslVpnSdk.Cli.Serving;

/// <summary>The addresses a server is asked to listen at.</summary>
internal static class ListenUrls
{
    /// <exception cref="CliException">One cannot be listened at, or there is none.</exception>
    public static IReadOnlyList<Uri> Parse(string option, string text)
    {
        var form = $"Write {option} http://address:port; several are separated by semicolons, and port 0 is a free one.";
        var urls = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(url => ParseOne(url, form)).ToArray();
        return urls.Length > 0 ? urls : throw new CliException($"there is no address to listen at. {form}");
    }

    private static Uri ParseOne(string text, string form)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            throw new CliException($"'{text}' is no address to listen at. {form} For all addresses of the machine write http://0.0.0.0:port.");
        }

        if (url.Scheme == Uri.UriSchemeHttps)
        {
            throw new CliException($"'{text}' needs a certificate, and serve has none. Listen at http:// on this machine, and put a proxy with TLS in front.");
        }

        if (url.HostNameType == UriHostNameType.Dns && !url.IsLoopback)
        {
            // The platform would take any name for all addresses of the machine.
            throw new CliException($"'{text}' names a host. Write the address to listen at, or localhost.");
        }

        return url.PathAndQuery == "/" && url.Fragment.Length == 0 && url.UserInfo.Length == 0
            ? url
            : throw new CliException($"'{text}' has more than scheme, address and port. Write http://{url.Authority}.");
    }
}
