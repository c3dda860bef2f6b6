using SslVpnSdk.Drafts;

namespace SslVpnSdk.Documents;

/// <summary>Turns a draft into the document it stands for, with the service's defaults written out.</summary>
public static class DocumentFromDraft
{
    /// <summary>The document of a draft that violates no rule of severity error and holds no unknown value.</summary>
    /// <exception cref="ArgumentException">Something a document needs is missing or unknown.</exception>
    public static DeploymentDocument ToDocument(this StackDraft draft) => new(
        draft.Name,
        draft.Environment,
        Known(draft.Region),
        new(draft.Parameters.Select(p => new DocumentParameter(Known(p.Name), p.Description is null ? null : Known(p.Description)))),
        new(draft.Resources.Select(resource => Resource(draft, resource))));

    private static DocumentResource Resource(StackDraft draft, ResourceDraft resource) => Described(draft, resource) with
    {
        IsProtected = KnownOr(resource.Protected, false),
        PreviousName = resource.PreviousName is null ? null : Known(resource.PreviousName),
    };

    private static DocumentResource Described(StackDraft draft, ResourceDraft resource) => resource switch
    {
        VpcDraft vpc => new VpcDocument(
            Known(vpc.Name),
            Known(vpc.CidrBlock),
            new(vpc.UserCidrBlocks.Select(Known)),
            new(vpc.Routes.Select(route => new RouteDocument(Known(route.DestinationCidrBlock), Value(route.NextHop))))),
        VpnGatewayDraft gateway => new VpnGatewayDocument(
            Known(gateway.Name),
            NameOf(draft, gateway.Vpc),
            Known(gateway.Bandwidth),
            gateway.SslConnections is null ? null : Known(gateway.SslConnections),
            new(gateway.VSwitches.Select(Value)),
            OptionalValue(gateway.ResourceGroup)),
        ExistingVpnGatewayDraft gateway => new ExistingVpnGatewayDocument(
            Known(gateway.Name),
            Value(gateway.Id),
            gateway.VpcCidrBlock is null ? null : Known(gateway.VpcCidrBlock),
            gateway.SslConnections is null ? null : Known(gateway.SslConnections),
            gateway.Region is null ? null : Known(gateway.Region),
            OptionalValue(gateway.ResourceGroup)),
        SslServerDraft server => new SslServerDocument(
            Known(server.Name),
            NameOf(draft, server.VpnGateway),
            new(server.LocalNetworks.Select(Known)),
            Known(server.ClientCidrBlock),
            KnownOr(server.Protocol, VpnProtocol.Tcp),
            KnownOr(server.Port, SslServerDocument.DefaultPort),
            KnownOr(server.EncryptionAlgorithm, EncryptionAlgorithm.Aes128Cbc),
            KnownOr(server.Compressed, false),
            server.TwoFactorAuthentication is null ? null : TwoFactorAuthentication(Known(server.TwoFactorAuthentication))),
        ClientCertificateDraft certificate => new ClientCertificateDocument(Known(certificate.Name), NameOf(draft, certificate.SslServer)),
        _ => throw new ArgumentException($"A {resource.TypeTitle} has no document."),
    };

    private static TwoFactorAuthenticationDocument TwoFactorAuthentication(TwoFactorAuthenticationDraft twoFactor) => new(
        Value(twoFactor.IdaasInstanceId),
        Value(twoFactor.IdaasRegion),
        OptionalValue(twoFactor.IdaasApplicationId),
        Known(twoFactor.EiamVersion));

    private static string NameOf(StackDraft draft, DraftValue<ResourceReference>? reference) =>
        Known(draft.Resources[Known(reference).Index].Name);

    private static T Known<T>(DraftValue<T>? value)
        where T : notnull =>
        value is { IsKnown: true } ? value.Value : throw new ArgumentException("A value the document needs is missing or unknown.");

    private static T KnownOr<T>(DraftValue<T>? value, T fallback)
        where T : notnull => value is null ? fallback : Known(value);

    private static DocumentValue? OptionalValue(DraftValue<string>? value) => value is null ? null : Value(value);

    private static DocumentValue Value(DraftValue<string>? value) =>
        value is { Kind: DraftValueKind.Parameter } parameter ? DocumentValue.OfParameter(parameter.Text) : DocumentValue.Of(Known(value));
}
