using System.Globalization;
using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Describes connected clients as the service does.</summary>
internal static class SessionAnswers
{
    public static SslVpnClient Describe(StoredSession session) => new()
    {
        CommonName = session.CommonName,
        Ip = session.Ip,
        Port = session.Port.ToString(CultureInfo.InvariantCulture),
        PrivateIp = session.PrivateIp,
        ConnectedTime = session.ConnectedAt.ToUnixTimeMilliseconds(),
        ReceiveBytes = 0,
        SendBytes = 0,
        Status = "online",
    };
}
