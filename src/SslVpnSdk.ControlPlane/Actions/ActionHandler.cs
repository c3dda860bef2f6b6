namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Does one action of the service.</summary>
internal abstract class ActionHandler<TRequest, TResponse>(bool changes) : IActionHandler
    where TRequest : ControlPlaneRequest<TResponse>
    where TResponse : class
{
    public Type RequestType => typeof(TRequest);

    public bool Changes => changes;

    public object Handle(object request, ActionContext context)
    {
        var call = (TRequest)request;
        if (call is RegionalRequest<TResponse> regional)
        {
            Regions.Check(regional.RegionId, call.Action);
        }

        return RepeatedAnswers.For(call, context, () => Handle(call, context));
    }

    protected abstract TResponse Handle(TRequest request, ActionContext context);
}
