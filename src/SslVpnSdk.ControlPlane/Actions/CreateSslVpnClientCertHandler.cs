using SslVpnSdk.ControlPlane.Certificates;
using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Issues a client certificate.</summary>
internal sealed class CreateSslVpnClientCertHandler : ChangeHandler<CreateSslVpnClientCertRequest, CreateSslVpnClientCertResponse>, IKeyPairUser
{
    /// <summary>One for the certificate, and one for the authority of a server that has none. A call that looks to be refused gets none.</summary>
    public int KeyPairs(object request, ActionContext context) =>
        context.State.Certificates.Query.Count() >= context.Options.ClientCertificateQuota ? 0
        : context.State.SslServers.Find(((CreateSslVpnClientCertRequest)request).SslVpnServerId ?? "") is not { } server ? 0
        : server.Authority is null ? 2
        : 1;

    protected override CreateSslVpnClientCertResponse Handle(CreateSslVpnClientCertRequest request, ActionContext context)
    {
        var id = context.NewId("vsc");
        var name = request.Name ?? id;
        var draft = new RequestDraft(request.RegionId, request.Action);
        draft.AddCertificate(name, isForServer: !string.IsNullOrEmpty(request.SslVpnServerId));
        RuleRefusals.Check(draft.ToStack());

        var server = context.SslServer(request.RegionId, request.SslVpnServerId);
        context.RequireActive(context.GatewayOf(server));
        if (context.State.Certificates.Query.Count() >= context.Options.ClientCertificateQuota)
        {
            throw ActionContext.Refuse(ApiError.CertificateQuotaFull);
        }

        var authority = server.Authority is { } present
            ? CertificateAuthority.Renewed(present, context.Now)
            : CertificateAuthority.Create(server.Id, context.KeyPairs, context.Now);
        var issued = CertificateAuthority.IssueForClient(authority, id, context.KeyPairs, context.Now);
        context.State.SslServers.Replace(server with { Authority = authority });
        context.State.Certificates.Add(new StoredCertificate
        {
            Id = id,
            RegionId = request.RegionId,
            SslVpnServerId = server.Id,
            Name = name,
            CreatedAt = context.Now,
            EndsAt = issued.EndsAt,
            CaCertificate = authority.Certificate,
            Certificate = issued.Certificate,
            Key = issued.Key,
        });
        ServerLog.Write(server.Id, id, ServerLogText.CertificateCreated(id), context);
        return new CreateSslVpnClientCertResponse { SslVpnClientCertId = id, Name = name, RequestId = context.RequestId };
    }
}
