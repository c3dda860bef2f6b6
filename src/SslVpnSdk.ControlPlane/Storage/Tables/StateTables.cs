namespace SslVpnSdk.ControlPlane.Storage.Tables;

/// <summary>
/// All tables. A new one is: a class with its keys beside this, a line here, a property of <see cref="StateTransaction"/>, and one
/// more for <see cref="Schema.Version"/>, which a new key needs too: the tables of older files are then made anew from their bodies.
/// </summary>
internal static class StateTables
{
    public static IReadOnlyList<TableDefinition> All { get; } =
    [
        VpcKeys.Definition,
        VpnGatewayKeys.Definition,
        SslServerKeys.Definition,
        CertificateKeys.Definition,
        RouteKeys.Definition,
        SessionKeys.Definition,
        AnswerKeys.Definition,
        VSwitchKeys.Definition,
        TagSetKeys.Definition,
        ServerLogKeys.Definition,
        NonceKeys.Definition,
    ];
}
