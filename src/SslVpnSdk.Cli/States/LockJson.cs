using SslVpnSdk.Cli.Output;
using SslVpnSdk.States;

namespace SslVpnSdk.Cli.States;

/// <summary>The lock of a deployment as <c>--json</c> writes it.</summary>
internal sealed record LockJson(int FormatVersion, string Command, string Location, bool IsHeld, StateLockOwner? Owner, bool IsReleased)
{
    public static LockJson Of(string location, StateLockStatus status, bool isReleased) =>
        new(JsonOutput.FormatVersion, "unlock", location, status.IsHeld, status.Owner, isReleased);
}
