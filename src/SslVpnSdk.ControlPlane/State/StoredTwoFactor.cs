namespace SslVpnSdk.ControlPlane.State;

/// <summary>Two-factor authentication of an SSL server.</summary>
/// <param name="InstanceId">The IDaaS EIAM instance.</param>
/// <param name="RegionId">The region of the instance.</param>
/// <param name="ApplicationId">The IDaaS application; null with EIAM 1.0.</param>
/// <param name="IsEiam1">Whether the instance is EIAM 1.0.</param>
internal sealed record StoredTwoFactor(string? InstanceId, string? RegionId, string? ApplicationId, bool IsEiam1);
