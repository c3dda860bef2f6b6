using SslVpnSdk.ControlPlane;
using SslVpnSdk.Simulation.Tests.Worlds;

namespace SslVpnSdk.Simulation.Tests.Faults;

/// <summary>A control plane in which somebody deletes a certificate after the first page of certificates was read.</summary>
internal sealed class SlippingControlPlane(PlaneHost plane, string deleted) : IControlPlane
{
    /// <summary>How many pages were read.</summary>
    public int PagesOfCertificates { get; private set; }

    public Task<TResponse> SendAsync<TResponse>(ControlPlaneRequest<TResponse> request, CancellationToken cancellationToken = default)
        where TResponse : class
    {
        if (request is DescribeSslVpnClientCertsRequest { SslVpnClientCertId: null } && ++PagesOfCertificates == 2)
        {
            plane.Send(new DeleteSslVpnClientCertRequest { RegionId = PlaneHost.Region, SslVpnClientCertId = deleted });
        }

        return Task.FromResult(plane.Send(request));
    }
}
