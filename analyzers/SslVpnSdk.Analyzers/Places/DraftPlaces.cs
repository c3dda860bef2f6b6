using Microsoft.CodeAnalysis;
using SslVpnSdk.Drafts;

namespace SslVpnSdk.Analyzers.Places;

/// <summary>The places of a draft for whose values others can be proposed.</summary>
internal static class DraftPlaces
{
    /// <summary>The places of a draft whose values were set, in the order of the resources.</summary>
    public static IReadOnlyList<DraftPlace> Of(StackDraft draft)
    {
        var places = new List<DraftPlace>();
        Map(draft, (kind, resource, value) =>
        {
            places.Add(new DraftPlace(kind, draft, resource, value));
            return value;
        });
        return places;
    }

    /// <summary>The draft as it were if an expression had made another text or number; with null, one that is not known.</summary>
    public static StackDraft With(StackDraft draft, SyntaxNode node, object? made) =>
        Map(draft, (_, _, value) => DraftPlace.NodeOf(value) != node ? value : value switch
        {
            DraftValue<string> => made is string text ? DraftValue.Known(text, value.Origin) : DraftValue.Unknown<string>("", value.Origin),
            DraftValue<int> => made is int number ? DraftValue.Known(number, value.Origin) : DraftValue.Unknown<int>("", value.Origin),
            _ => value,
        });

    private static StackDraft Map(StackDraft draft, Func<PlaceKind, int, IDraftValue, IDraftValue> map)
    {
        return draft with
        {
            Region = One(PlaceKind.StackRegion, -1, draft.Region),
            Resources = new([.. draft.Resources.Select((resource, i) => resource switch
            {
                VpcDraft vpc => vpc with
                {
                    CidrBlock = One(PlaceKind.VpcCidrBlock, i, vpc.CidrBlock),
                    UserCidrBlocks = Many(PlaceKind.UserCidrBlock, i, vpc.UserCidrBlocks),
                    Routes = new([.. vpc.Routes.Select(route => route with { DestinationCidrBlock = One(PlaceKind.RouteDestination, i, route.DestinationCidrBlock)! })]),
                },
                ExistingVpnGatewayDraft gateway => gateway with
                {
                    VpcCidrBlock = One(PlaceKind.ExistingVpcCidrBlock, i, gateway.VpcCidrBlock),
                    SslConnections = One(PlaceKind.SslConnections, i, gateway.SslConnections),
                    Region = One(PlaceKind.GatewayRegion, i, gateway.Region),
                },
                GatewayDraft gateway => gateway with { SslConnections = One(PlaceKind.SslConnections, i, gateway.SslConnections) },
                SslServerDraft server => server with
                {
                    LocalNetworks = Many(PlaceKind.LocalNetwork, i, server.LocalNetworks),
                    ClientCidrBlock = One(PlaceKind.ClientCidrBlock, i, server.ClientCidrBlock),
                    Port = One(PlaceKind.Port, i, server.Port),
                    TwoFactorAuthentication = TwoFactor(i, server.TwoFactorAuthentication),
                },
                _ => resource,
            })]),
        };

        DraftValue<T>? One<T>(PlaceKind kind, int resource, DraftValue<T>? value)
            where T : notnull => value is null ? null : (DraftValue<T>)map(kind, resource, value);

        EquatableList<DraftValue<string>> Many(PlaceKind kind, int resource, EquatableList<DraftValue<string>> values) =>
            new([.. values.Select(value => One(kind, resource, value)!)]);

        DraftValue<TwoFactorAuthenticationDraft>? TwoFactor(int resource, DraftValue<TwoFactorAuthenticationDraft>? value) => value is not { IsKnown: true } ? value
            : DraftValue.Known(value.Value with { IdaasRegion = One(PlaceKind.IdaasRegion, resource, value.Value.IdaasRegion) }, value.Origin);
    }
}
