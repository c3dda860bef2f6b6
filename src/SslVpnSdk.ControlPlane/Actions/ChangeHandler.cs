namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Does an action that changes state.</summary>
internal abstract class ChangeHandler<TRequest, TResponse>() : ActionHandler<TRequest, TResponse>(changes: true)
    where TRequest : ControlPlaneRequest<TResponse>
    where TResponse : class;
