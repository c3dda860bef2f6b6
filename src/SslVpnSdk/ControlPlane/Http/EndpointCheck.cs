namespace SslVpnSdk.ControlPlane.Http;

/// <summary>Whether an address can be called.</summary>
internal static class EndpointCheck
{
    /// <summary>What is wrong with an endpoint, with its remedy; null when nothing is.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="allowPlainHttp">Whether it may be <c>http</c> on another machine.</param>
    /// <param name="toAllow">What to do to allow that.</param>
    public static string? Fault(Uri endpoint, bool allowPlainHttp, string toAllow)
    {
        if (!endpoint.IsAbsoluteUri || (endpoint.Scheme != Uri.UriSchemeHttps && endpoint.Scheme != Uri.UriSchemeHttp))
        {
            return $"'{endpoint.OriginalString}' is no endpoint. Use https://host, or http://127.0.0.1:port on this machine.";
        }

        if (endpoint.UserInfo.Length > 0)
        {
            return "the endpoint has a user or password in it. Leave them out: calls are signed with the access key.";
        }

        if (endpoint.PathAndQuery != "/" || endpoint.Fragment.Length > 0)
        {
            return $"'{endpoint.OriginalString}' has more than scheme, host and port. Use {endpoint.GetLeftPart(UriPartial.Authority)}.";
        }

        return endpoint.Scheme == Uri.UriSchemeHttps || endpoint.IsLoopback || allowPlainHttp
            ? null
            : $"'{endpoint.OriginalString}' is not encrypted, and answers hold private keys. Use https://, or {toAllow} where nobody can listen.";
    }

    public static void ThrowIfUnusable(Uri endpoint, bool allowPlainHttp)
    {
        if (Fault(endpoint, allowPlainHttp, $"set {nameof(RpcControlPlaneOptions.AllowPlainHttp)}") is { } fault)
        {
            throw new ArgumentException(fault, nameof(endpoint));
        }
    }
}
