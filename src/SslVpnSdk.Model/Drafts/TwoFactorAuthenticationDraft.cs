namespace SslVpnSdk.Drafts;

/// <summary>Two-factor authentication of an SSL server against an IDaaS EIAM instance.</summary>
/// <param name="IdaasInstanceId">The id of the instance.</param>
/// <param name="IdaasRegion">The region of the instance.</param>
/// <param name="IdaasApplicationId">The id of the application; not needed with EIAM 1.0.</param>
/// <param name="EiamVersion">The version of the instance.</param>
public sealed record TwoFactorAuthenticationDraft(
    DraftValue<string>? IdaasInstanceId,
    DraftValue<string>? IdaasRegion,
    DraftValue<string>? IdaasApplicationId,
    DraftValue<EiamVersion> EiamVersion);
