namespace SslVpnSdk.Documents;

/// <summary>Two-factor authentication of an SSL server.</summary>
/// <param name="IdaasInstanceId">The id of the IDaaS EIAM instance.</param>
/// <param name="IdaasRegion">The region of the instance.</param>
/// <param name="IdaasApplicationId">The id of the application; null only with EIAM 1.0.</param>
/// <param name="EiamVersion">The version of the instance.</param>
public sealed record TwoFactorAuthenticationDocument(
    DocumentValue IdaasInstanceId,
    DocumentValue IdaasRegion,
    DocumentValue? IdaasApplicationId,
    EiamVersion EiamVersion);
