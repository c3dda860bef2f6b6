namespace SslVpnSdk.ControlPlane.Wire;

/// <summary>The words of the service's protocol that client and server share.</summary>
internal static class ServiceProtocol
{
    /// <summary>The version of the API.</summary>
    public const string Version = "2016-04-28";

    /// <summary>How times are written: UTC, whole seconds.</summary>
    public const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public const string ActionHeader = "x-acs-action";
    public const string VersionHeader = "x-acs-version";
    public const string DateHeader = "x-acs-date";
    public const string NonceHeader = "x-acs-signature-nonce";
    public const string PayloadHashHeader = "x-acs-content-sha256";
    public const string SecurityTokenHeader = "x-acs-security-token";
    public const string AccessKeyIdHeader = "x-acs-accesskey-id";

    /// <summary>Where the caller has its key from: <c>static_ak</c>, or <c>static_sts</c> for a temporary one.</summary>
    public const string CredentialsProviderHeader = "x-acs-credentials-provider";

    /// <summary>How long to wait before the next call, in milliseconds.</summary>
    public const string RetryAfterHeader = "x-acs-retry-after";
}
