namespace SslVpnSdk.Server.Authentication;

/// <summary>Whether a key opens anything.</summary>
internal enum AccessKeyStatus
{
    /// <summary>It does.</summary>
    Active,

    /// <summary>It is disabled, and can be enabled again.</summary>
    Inactive,
}
