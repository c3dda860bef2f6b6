using SslVpnSdk.ControlPlane.Refusals;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Changes the name of a client certificate.</summary>
internal sealed class ModifySslVpnClientCertHandler : ChangeHandler<ModifySslVpnClientCertRequest, ModifySslVpnClientCertResponse>
{
    protected override ModifySslVpnClientCertResponse Handle(ModifySslVpnClientCertRequest request, ActionContext context)
    {
        var certificate = context.Certificate(request.RegionId, request.SslVpnClientCertId, ApiError.CertificateNotFound);
        var changed = certificate with { Name = request.Name ?? certificate.Name };
        var draft = new RequestDraft(request.RegionId, request.Action);
        draft.AddCertificate(changed.Name, isForServer: true);
        RuleRefusals.Check(draft.ToStack());
        context.State.Certificates.Replace(changed);
        return new ModifySslVpnClientCertResponse
        {
            SslVpnClientCertId = changed.Id,
            Name = changed.Name,
            RequestId = context.RequestId,
        };
    }
}
