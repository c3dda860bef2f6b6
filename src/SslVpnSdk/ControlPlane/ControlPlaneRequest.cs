namespace SslVpnSdk.ControlPlane;

/// <summary>A call of an action. The properties of a request that can be set are the parameters of the action, by the same names.</summary>
/// <remarks>
/// What an action cannot do without is <see langword="required"/>. A request that came over the wire can lack it all the same: such a property
/// is then null, and the control plane answers with the error <c>Missing…</c>, as it does for an empty text.
/// </remarks>
/// <typeparam name="TResponse">The type of the answer.</typeparam>
public abstract record ControlPlaneRequest<TResponse>
    where TResponse : class
{
    /// <summary>The name of the action, which is the name of the type without <c>Request</c>: <c>CreateSslVpnServer</c>.</summary>
    public string Action => GetType().Name[..^"Request".Length];
}
