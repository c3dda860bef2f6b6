using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SslVpnSdk.Analyzers.Evaluation.Values;
using SslVpnSdk.Drafts;

namespace SslVpnSdk.Analyzers.Evaluation.Builders;

/// <summary>The builder's API as the compiler knows it: what each method tells the draft. A test holds it against the real one.</summary>
internal static class BuilderApi
{
    private const string Namespace = "SslVpnSdk";

    /// <summary>The assembly the API is in.</summary>
    public const string Assembly = "SslVpnSdk";

    private static readonly Dictionary<string, Func<BuilderCall, Value>> Methods = new()
    {
        ["StackBuilder.InRegion"] = call => call.Set<StackState>(stack => stack.Region = DraftOf.Text(call["region"])),
        ["StackBuilder.AddParameter"] = AddParameter,
        ["StackBuilder.AddVpc"] = call => call.Add((index, name) => new VpcState(index, name)),
        ["StackBuilder.AddVpnGateway"] = call => call.Add((index, name) => new VpnGatewayState(index, name)),
        ["StackBuilder.UseVpnGateway"] = call =>
            call.Add((index, name) => new ExistingVpnGatewayState(index, name, DraftOf.Text(call["id"]))),
        ["StackBuilder.AddSslServer"] = call => call.Add((index, name) => new SslServerState(index, name)),
        ["StackBuilder.AddClientCertificate"] = call => call.Add((index, name) => new ClientCertificateState(index, name)),

        ["VpcBuilder.WithCidrBlock"] = call => call.Set<VpcState>(vpc => vpc.CidrBlock = DraftOf.Text(call["cidrBlock"])),
        ["VpcBuilder.WithUserCidrBlocks"] = call => call.Set<VpcState>(vpc => vpc.UserCidrBlocks = DraftOf.Texts(call["cidrBlocks"])),
        ["VpcBuilder.AddRoute"] = call => call.Set<VpcState>(vpc =>
            vpc.Routes.Add(new RouteDraft(DraftOf.Text(call["destinationCidrBlock"]), DraftOf.Text(call["nextHop"])))),
        ["VpcBuilder.Protect"] = Protect,
        ["VpcBuilder.WithPreviousName"] = WithPreviousName,

        ["VpnGatewayBuilder.InVpc"] = call => call.Set<VpnGatewayState>(gateway => gateway.Vpc = DraftOf.Reference(call["vpc"])),
        ["VpnGatewayBuilder.WithBandwidth"] = call =>
            call.Set<VpnGatewayState>(gateway => gateway.Bandwidth = DraftOf.Number(call["bandwidth"])),
        ["VpnGatewayBuilder.WithSslConnections"] = call =>
            call.Set<VpnGatewayState>(gateway => gateway.SslConnections = DraftOf.Number(call["sslConnections"])),
        ["VpnGatewayBuilder.WithVSwitches"] = call => call.Set<VpnGatewayState>(gateway => gateway.VSwitches = new(
            new[] { DraftOf.Text(call["vSwitch"]), DraftOf.OptionalText(call["disasterRecoveryVSwitch"]) }.OfType<DraftValue<string>>())),
        ["VpnGatewayBuilder.WithResourceGroup"] = call =>
            call.Set<VpnGatewayState>(gateway => gateway.ResourceGroup = DraftOf.Text(call["resourceGroup"])),
        ["VpnGatewayBuilder.Protect"] = Protect,
        ["VpnGatewayBuilder.WithPreviousName"] = WithPreviousName,

        ["ExistingVpnGatewayBuilder.WithVpcCidrBlock"] = call =>
            call.Set<ExistingVpnGatewayState>(gateway => gateway.VpcCidrBlock = DraftOf.Text(call["cidrBlock"])),
        ["ExistingVpnGatewayBuilder.WithSslConnections"] = call =>
            call.Set<ExistingVpnGatewayState>(gateway => gateway.SslConnections = DraftOf.Number(call["sslConnections"])),
        ["ExistingVpnGatewayBuilder.InRegion"] = call =>
            call.Set<ExistingVpnGatewayState>(gateway => gateway.Region = DraftOf.Text(call["region"])),
        ["ExistingVpnGatewayBuilder.WithResourceGroup"] = call =>
            call.Set<ExistingVpnGatewayState>(gateway => gateway.ResourceGroup = DraftOf.Text(call["resourceGroup"])),

        ["SslServerBuilder.OnGateway"] = call => call.Set<SslServerState>(server => server.VpnGateway = DraftOf.Reference(call["gateway"])),
        ["SslServerBuilder.WithLocalNetworks"] = call =>
            call.Set<SslServerState>(server => server.LocalNetworks = DraftOf.Texts(call["cidrBlocks"])),
        ["SslServerBuilder.WithClientCidrBlock"] = call =>
            call.Set<SslServerState>(server => server.ClientCidrBlock = DraftOf.Text(call["cidrBlock"])),
        ["SslServerBuilder.WithProtocol"] = call =>
            call.Set<SslServerState>(server => server.Protocol = DraftOf.Enum<VpnProtocol>(call["protocol"])),
        ["SslServerBuilder.WithPort"] = call => call.Set<SslServerState>(server => server.Port = DraftOf.Number(call["port"])),
        ["SslServerBuilder.WithEncryptionAlgorithm"] = call => call.Set<SslServerState>(
            server => server.EncryptionAlgorithm = DraftOf.Enum<EncryptionAlgorithm>(call["encryptionAlgorithm"])),
        ["SslServerBuilder.WithCompression"] = call =>
            call.Set<SslServerState>(server => server.Compressed = DraftOf.Flag(call["compressed"])),
        ["SslServerBuilder.WithTwoFactorAuthentication"] = WithTwoFactorAuthentication,
        ["SslServerBuilder.Protect"] = Protect,
        ["SslServerBuilder.WithPreviousName"] = WithPreviousName,

        ["ClientCertificateBuilder.ForServer"] = call =>
            call.Set<ClientCertificateState>(certificate => certificate.SslServer = DraftOf.Reference(call["server"])),
        ["ClientCertificateBuilder.Protect"] = Protect,
        ["ClientCertificateBuilder.WithPreviousName"] = WithPreviousName,
    };

    private static readonly HashSet<string> Names = [.. Methods.Keys.Select(key => key.Substring(key.IndexOf('.') + 1))];

    /// <summary>The keys of the methods that are known: <c>Type.Method</c>.</summary>
    public static IReadOnlyCollection<string> Known => Methods.Keys;

    /// <summary>Whether a method of the builder's API has the name, in whatever type.</summary>
    public static bool IsMethodName(string name) => Names.Contains(name);

    /// <summary>What a method of the builder's API does; null when the method is none.</summary>
    public static Func<BuilderCall, Value>? Find(IMethodSymbol method) =>
        IsOurs(method.ContainingType) && Methods.TryGetValue($"{method.ContainingType.Name}.{method.Name}", out var evaluate)
            ? evaluate
            : null;

    public static bool IsDeploymentValue(ITypeSymbol? type) => IsOurs(type) && type!.Name == "DeploymentValue";

    /// <summary>A resource nothing is known of, to evaluate a call on it by itself; null when the type is no resource's builder.</summary>
    public static ResourceState? EmptyResource(INamedTypeSymbol type, CallArgument name) => type.Name switch
    {
        "VpcBuilder" => new VpcState(0, name),
        "VpnGatewayBuilder" => new VpnGatewayState(0, name),
        "ExistingVpnGatewayBuilder" => new ExistingVpnGatewayState(0, name, DraftOf.Text(name)),
        "SslServerBuilder" => new SslServerState(0, name),
        "ClientCertificateBuilder" => new ClientCertificateState(0, name),
        _ => null,
    };

    public static bool IsBuilder(ITypeSymbol? type) => IsOurs(type) && type!.Name.EndsWith("Builder", StringComparison.Ordinal);

    /// <summary>Whether a type is of the SDK itself; a user's type may have the same name.</summary>
    public static bool IsOurs(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Arity: 0, ContainingAssembly.Name: Assembly, ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } };

    private static Value AddParameter(BuilderCall call)
    {
        var stack = (StackState)call.Receiver.Content!;
        var name = DraftOf.Text(call["name"]);
        if (name is { IsKnown: true, Value: "" } || (name.IsKnown && stack.HasParameter(name.Value)))
        {
            throw new BuilderRefusedException(
                typeof(ArgumentException),
                call["name"].Syntax,
                name.Value.Length == 0
                    ? "A parameter has no name."
                    : $"A parameter named {SymbolDisplay.FormatLiteral(name.Value, quote: true)} was added before.");
        }

        stack.Add(new ParameterDraft(name, DraftOf.OptionalText(call["description"])));
        return call.Made(new ParameterValue(call["name"].Value));
    }

    private static Value Protect(BuilderCall call) =>
        call.Set<ResourceState>(resource => resource.Protected = DraftOf.Flag(call["isProtected"]));

    private static Value WithPreviousName(BuilderCall call) =>
        call.Set<ResourceState>(resource => resource.PreviousName = DraftOf.Text(call["name"]));

    private static Value WithTwoFactorAuthentication(BuilderCall call) => call.Set<SslServerState>(server =>
        server.TwoFactorAuthentication = DraftValue.Known(
            new TwoFactorAuthenticationDraft(
                DraftOf.OptionalText(call["idaasInstanceId"]),
                DraftOf.OptionalText(call["idaasRegion"]),
                DraftOf.OptionalText(call["idaasApplicationId"]),
                DraftOf.Enum<EiamVersion>(call["eiamVersion"])),
            new SyntaxOrigin(Evaluator.NameOfCalled(call.Syntax))));
}
