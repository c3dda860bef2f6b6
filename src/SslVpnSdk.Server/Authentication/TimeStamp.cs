using System.Globalization;
using SslVpnSdk.ControlPlane.Wire;
using SslVpnSdk.Server.Answers;

namespace SslVpnSdk.Server.Authentication;

/// <summary>When a call was signed.</summary>
internal static class TimeStamp
{
    /// <summary>The service's limit, before and after its own time.</summary>
    public static TimeSpan Tolerance { get; } = TimeSpan.FromMinutes(15);

    public static DateTimeOffset Read(string text, DateTimeOffset now)
    {
        if (!DateTimeOffset.TryParseExact(
            text, ServiceProtocol.TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var signedAt))
        {
            throw ProtocolError.TimeStampFormat.Refused();
        }

        return (now - signedAt).Duration() <= Tolerance ? signedAt : throw ProtocolError.TimeStampExpired.Refused();
    }
}
