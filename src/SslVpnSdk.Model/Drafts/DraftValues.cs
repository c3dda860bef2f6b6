namespace SslVpnSdk.Drafts;

/// <summary>Finds all values of a draft.</summary>
public static class DraftValues
{
    /// <summary>Every value that was set, in the order of the resources.</summary>
    public static IEnumerable<IDraftValue> Of(StackDraft draft)
    {
        var parameters = draft.Parameters.SelectMany(parameter => new IDraftValue?[] { parameter.Name, parameter.Description });
        return new IDraftValue?[] { draft.Region }.Concat(parameters).Concat(draft.Resources.SelectMany(Of)).OfType<IDraftValue>();
    }

    private static IEnumerable<IDraftValue?> Of(ResourceDraft resource) => Described(resource).Concat([resource.Protected, resource.PreviousName]);

    private static IEnumerable<IDraftValue?> Described(ResourceDraft resource) => resource switch
    {
        VpcDraft vpc =>
        [
            vpc.Name,
            vpc.CidrBlock,
            .. vpc.UserCidrBlocks,
            .. vpc.Routes.SelectMany(route => new IDraftValue[] { route.DestinationCidrBlock, route.NextHop }),
        ],
        VpnGatewayDraft gateway =>
        [
            gateway.Name,
            gateway.Vpc,
            gateway.Bandwidth,
            gateway.SslConnections,
            .. gateway.VSwitches,
            gateway.ResourceGroup,
        ],
        ExistingVpnGatewayDraft gateway =>
        [
            gateway.Name,
            gateway.Id,
            gateway.VpcCidrBlock,
            gateway.SslConnections,
            gateway.Region,
            gateway.ResourceGroup,
        ],
        SslServerDraft server =>
        [
            server.Name,
            server.VpnGateway,
            .. server.LocalNetworks,
            server.ClientCidrBlock,
            server.Protocol,
            server.Port,
            server.EncryptionAlgorithm,
            server.Compressed,
            server.TwoFactorAuthentication,
            .. TwoFactorAuthentication(server.TwoFactorAuthentication),
        ],
        ClientCertificateDraft certificate => [certificate.Name, certificate.SslServer],
        _ => throw new ArgumentException($"'{resource.Type}' is no type of resource."),
    };

    private static IEnumerable<IDraftValue?> TwoFactorAuthentication(DraftValue<TwoFactorAuthenticationDraft>? value) =>
        value is { IsKnown: true, Value: var twoFactor }
            ? [twoFactor.IdaasInstanceId, twoFactor.IdaasRegion, twoFactor.IdaasApplicationId, twoFactor.EiamVersion]
            : [];
}
