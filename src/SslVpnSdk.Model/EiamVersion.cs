namespace SslVpnSdk;

/// <summary>The version of the IDaaS EIAM instance that does two-factor authentication (page, "Two-factor Authentication").</summary>
public enum EiamVersion
{
    /// <summary>EIAM 2.0, the default; it needs an IDaaS application.</summary>
    Eiam20 = 0,

    /// <summary>EIAM 1.0, no longer sold; it binds only where the account already has an instance, and needs no application.</summary>
    Eiam10 = 1,
}
