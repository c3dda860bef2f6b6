namespace SslVpnSdk.Planning;

/// <summary>What becomes of somebody whose client certificate is invalidated or deleted.</summary>
public enum CertificateFate
{
    /// <summary>The document declares the certificate, so the plan makes a new one, which has to be installed.</summary>
    Reissued = 0,

    /// <summary>The deployment made the certificate and does not declare it any more: no new one is made.</summary>
    Ended = 1,

    /// <summary>Somebody else made the certificate, so somebody else has to make a new one, which has to be installed.</summary>
    Foreign = 2,
}
