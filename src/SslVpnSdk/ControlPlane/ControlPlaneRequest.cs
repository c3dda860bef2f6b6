namespace SslVpnSdk.ControlPlane;

/// <summary>A call of an action. The properties of a request that can be set are the parameters of the action, by the same names.</summary>
/// <typeparam name="TResponse">The type of the answer.</typeparam>
public abstract record ControlPlaneRequest<TResponse>
    where TResponse : class
{
    /// <summary>The region the call is about: <c>eu-central-1</c>.</summary>
    public required string RegionId { get; init; }

    /// <summary>The name of the action, which is the name of the type without <c>Request</c>: <c>CreateSslVpnServer</c>.</summary>
    public string Action => GetType().Name[..^"Request".Length];
}
