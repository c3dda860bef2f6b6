using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning;

/// <summary>The settings of an SSL server of which a change invalidates its certificates.</summary>
internal sealed record SslServerSettings(string Protocol, string Compressed, string TwoFactorAuthentication)
{
    /// <summary>The fingerprint of settings that an SSL server had before a change: those of no server are like it.</summary>
    public const string OfBefore = "settings before a change";

    private const string Off = "off";

    public static SslServerSettings Of(SslServerDocument server) => new(
        server.Protocol.ToWord(),
        Word(server.Compressed),
        server.TwoFactorAuthentication is { } twoFactor
            ? Text(twoFactor.IdaasInstanceId.Literal, twoFactor.IdaasRegion.Literal, HasApplication(server) ? twoFactor.IdaasApplicationId?.Literal : null)
            : Off);

    public static SslServerSettings Of(SslVpnServer there) => Of(there, withApplication: true);

    /// <summary>The settings that are there, to be compared with those of a document.</summary>
    public static SslServerSettings Of(SslVpnServer there, SslServerDocument comparedWith) => Of(there, HasApplication(comparedWith));

    /// <summary>The settings in one line, as a state keeps them with a certificate.</summary>
    public string ToFingerprint() =>
        $"protocol {Protocol}, compressed {Compressed}, twoFactorAuthentication {TwoFactorAuthentication}";

    /// <summary>An EIAM 1.0 instance has no applications; the service keeps the one of before and does not use it.</summary>
    private static bool HasApplication(SslServerDocument server) => server.TwoFactorAuthentication?.EiamVersion != EiamVersion.Eiam10;

    private static SslServerSettings Of(SslVpnServer there, bool withApplication) => new(
        there.Proto,
        Word(there.Compress),
        there.EnableMultiFactorAuth ? Text(there.IDaaSInstanceId, there.IDaaSRegionId, withApplication ? there.IDaaSApplicationId : null) : Off);

    private static string Word(bool value) => value ? "true" : "false";

    private static string Text(string? instance, string? region, string? application) =>
        string.IsNullOrEmpty(application) ? $"{instance} in {region}" : $"{instance} in {region} with {application}";
}
