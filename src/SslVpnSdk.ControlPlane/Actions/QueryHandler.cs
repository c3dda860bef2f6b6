namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Does an action that only reads.</summary>
internal abstract class QueryHandler<TRequest, TResponse>() : ActionHandler<TRequest, TResponse>(changes: false)
    where TRequest : ControlPlaneRequest<TResponse>
    where TResponse : class;
