using SslVpnSdk.ControlPlane.Refusals;

namespace SslVpnSdk.Server.Faults;

/// <summary>Refuses a call for now.</summary>
internal sealed class ThrottledException(ApiError error, TimeSpan retryAfter) : Exception(error.Message)
{
    public ApiError Error { get; } = error;

    /// <summary>How long the caller should wait; zero for no advice.</summary>
    public TimeSpan RetryAfter { get; } = retryAfter;
}
