using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Planning.Tests.Applying;

/// <summary>A control plane that fails once, as if the process had been killed: before a call, or after its effect and before its answer.</summary>
internal sealed class CutControlPlane(IControlPlane inner, int call, bool afterTheEffect) : IControlPlane
{
    private int _calls;

    public async Task<TResponse> SendAsync<TResponse>(ControlPlaneRequest<TResponse> request, CancellationToken cancellationToken = default)
        where TResponse : class
    {
        var isCut = ++_calls == call;
        if (isCut && !afterTheEffect)
        {
            throw new CutException();
        }

        var response = await inner.SendAsync(request, cancellationToken);
        return isCut ? throw new CutException() : response;
    }
}
