namespace SslVpnSdk.ControlPlane;

/// <summary>A call of an action that has to name its region.</summary>
/// <typeparam name="TResponse">The type of the answer.</typeparam>
public abstract record RegionalRequest<TResponse> : ControlPlaneRequest<TResponse>
    where TResponse : class
{
    /// <summary>The region the call is about: <c>eu-central-1</c>.</summary>
    public required string RegionId { get; init; }
}
