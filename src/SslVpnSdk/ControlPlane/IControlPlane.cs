namespace SslVpnSdk.ControlPlane;

/// <summary>The service that keeps VPCs, VPN gateways, SSL servers and client certificates: embedded, or behind HTTP.</summary>
public interface IControlPlane
{
    /// <summary>Calls an action.</summary>
    /// <typeparam name="TResponse">The type of the answer.</typeparam>
    /// <param name="request">The action with its parameters.</param>
    /// <param name="cancellationToken">Gives the call up; whether the action was done is then not known.</param>
    /// <returns>The answer. Asynchronous actions answer before the change is done; watch the status of the VPC or gateway.</returns>
    /// <exception cref="ControlPlaneException">The service refused the call; nothing was changed, unless its status is 500 or above.</exception>
    /// <exception cref="UnansweredCallException">Behind HTTP: no answer of the service came.</exception>
    Task<TResponse> SendAsync<TResponse>(ControlPlaneRequest<TResponse> request, CancellationToken cancellationToken = default)
        where TResponse : class;
}
