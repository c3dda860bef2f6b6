using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Applying;

/// <summary>A call that makes a resource, and where its answer has the id.</summary>
internal sealed class Creation<TResponse>(ControlPlaneRequest<TResponse> request, Func<TResponse, string> id) : ICreation
    where TResponse : class
{
    public string Action => request.Action;

    public object Request => request;

    public async Task<string> SendAsync(IControlPlane controlPlane) => id(await controlPlane.SendAsync(request));
}
