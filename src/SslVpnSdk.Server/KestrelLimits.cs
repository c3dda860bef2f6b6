using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace SslVpnSdk.Server;

/// <summary>The bounds of what is read of a caller who may be anyone.</summary>
internal static class KestrelLimits
{
    private const int BodyBytes = 1024 * 1024;

    /// <summary>The longest calls go by query alone: 50 resources with 20 tags of 128 characters that are percent-encoded.</summary>
    private const int RequestLineBytes = 256 * 1024;

    public static void Set(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = BodyBytes;
        options.Limits.MaxRequestLineSize = RequestLineBytes;
        options.Limits.MaxRequestBufferSize = BodyBytes;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
    }
}
