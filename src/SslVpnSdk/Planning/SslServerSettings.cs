using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;

namespace SslVpnSdk.Planning;

/// <summary>The settings of an SSL server of which a change invalidates its certificates.</summary>
internal sealed record SslServerSettings(string Protocol, string Compressed, string TwoFactorAuthentication)
{
    private const string Off = "off";

    public static SslServerSettings Of(SslServerDocument server) => new(
        server.Protocol.ToWord(),
        Word(server.Compressed),
        server.TwoFactorAuthentication is { } twoFactor
            ? Text(twoFactor.IdaasInstanceId.Literal, twoFactor.IdaasRegion.Literal, twoFactor.IdaasApplicationId?.Literal)
            : Off);

    public static SslServerSettings Of(SslVpnServer server) => new(
        server.Proto,
        Word(server.Compress),
        server.EnableMultiFactorAuth ? Text(server.IDaaSInstanceId, server.IDaaSRegionId, server.IDaaSApplicationId) : Off);

    /// <summary>The settings in one line, as a state keeps them with a certificate.</summary>
    public string ToFingerprint() =>
        $"protocol {Protocol}, compressed {Compressed}, twoFactorAuthentication {TwoFactorAuthentication}";

    private static string Word(bool value) => value ? "true" : "false";

    private static string Text(string? instance, string? region, string? application) =>
        string.IsNullOrEmpty(application) ? $"{instance} in {region}" : $"{instance} in {region} with {application}";
}
