using SslVpnSdk.Documents;

namespace SslVpnSdk.Drafts;

/// <summary>Turns a document back into a draft, so that the rules can check what somebody edited by hand.</summary>
public static class DraftFromDocument
{
    /// <summary>The draft of a document. References to names that no resource has are left out, so that the rules report them.</summary>
    public static StackDraft ToDraft(this DeploymentDocument document)
    {
        var names = new DocumentNames(document);
        return new StackDraft(
            document.Stack,
            document.Environment,
            null,
            DraftValue.Known(document.Region),
            new(document.Parameters.Select(p => new ParameterDraft(DraftValue.Known(p.Name), Optional(p.Description)))),
            new(document.Resources.Select(resource => Resource(names, resource))));
    }

    private static ResourceDraft Resource(DocumentNames names, DocumentResource resource) => Described(names, resource) with
    {
        Protected = resource.IsProtected ? DraftValue.Known(true) : null,
        PreviousName = Optional(resource.PreviousName),
    };

    private static ResourceDraft Described(DocumentNames names, DocumentResource resource)
    {
        var name = DraftValue.Known(resource.Name);
        return resource switch
        {
            VpcDocument vpc => new VpcDraft(
                name,
                null,
                DraftValue.Known(vpc.CidrBlock),
                List(vpc.UserCidrBlocks),
                new(vpc.Routes.Select(r => new RouteDraft(DraftValue.Known(r.DestinationCidrBlock), Value(r.NextHop))))),
            VpnGatewayDocument gateway => new VpnGatewayDraft(
                name,
                null,
                names.Find<VpcDocument>(gateway.Vpc),
                DraftValue.Known(gateway.Bandwidth),
                Optional(gateway.SslConnections),
                new(gateway.VSwitches.Select(Value)),
                gateway.ResourceGroup is null ? null : Value(gateway.ResourceGroup)),
            ExistingVpnGatewayDocument gateway => new ExistingVpnGatewayDraft(
                name,
                null,
                Value(gateway.Id),
                Optional(gateway.VpcCidrBlock),
                Optional(gateway.SslConnections),
                Optional(gateway.Region),
                gateway.ResourceGroup is null ? null : Value(gateway.ResourceGroup)),
            SslServerDocument server => new SslServerDraft(
                name,
                null,
                names.Find<VpnGatewayDocument>(server.VpnGateway)
                    ?? names.Find<ExistingVpnGatewayDocument>(server.VpnGateway),
                List(server.LocalNetworks),
                DraftValue.Known(server.ClientCidrBlock),
                DraftValue.Known(server.Protocol),
                DraftValue.Known(server.Port),
                DraftValue.Known(server.EncryptionAlgorithm),
                DraftValue.Known(server.Compressed),
                TwoFactorAuthentication(server.TwoFactorAuthentication)),
            ClientCertificateDocument certificate => new ClientCertificateDraft(
                name, null, names.Find<SslServerDocument>(certificate.SslServer)),
            _ => throw new ArgumentException($"'{resource.Type}' is no type of resource."),
        };
    }

    private static DraftValue<TwoFactorAuthenticationDraft>? TwoFactorAuthentication(TwoFactorAuthenticationDocument? twoFactor) =>
        twoFactor is null
            ? null
            : DraftValue.Known(new TwoFactorAuthenticationDraft(
                Value(twoFactor.IdaasInstanceId),
                Value(twoFactor.IdaasRegion),
                twoFactor.IdaasApplicationId is null ? null : Value(twoFactor.IdaasApplicationId),
                DraftValue.Known(twoFactor.EiamVersion)));

    private static DraftValue<string> Value(DocumentValue value) =>
        value.Parameter is { } parameter ? DraftValue.Parameter<string>(parameter) : DraftValue.Known(value.Literal!);

    private static DraftValue<string>? Optional(string? value) => value is null ? null : DraftValue.Known(value);

    private static DraftValue<int>? Optional(int? value) => value is null ? null : DraftValue.Known(value.Value);

    private static EquatableList<DraftValue<string>> List(IEnumerable<string> values) =>
        new(values.Select(value => DraftValue.Known(value)));
}
