using SslVpnSdk.Applying;
using SslVpnSdk.Cli.Documents;
using SslVpnSdk.Cli.States;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.Rules;
using SslVpnSdk.States;

namespace SslVpnSdk.Cli.Commands;

/// <summary>A document and the control plane it is for. Everything about the document is checked before the data folder is touched.</summary>
internal sealed class Session : IAsyncDisposable
{
    private readonly IControlPlane _controlPlane;
    private readonly IStateBackend _states;

    private Session(DeploymentDocument document, IControlPlane controlPlane, IStateBackend states, ApplierOptions options)
    {
        Document = document;
        _controlPlane = controlPlane;
        _states = states;
        Deployment = new Deployment(controlPlane, states, options);
    }

    public DeploymentDocument Document { get; }

    public Deployment Deployment { get; }

    /// <summary>Where the control plane is; null for the embedded one.</summary>
    public Uri? Endpoint => (_controlPlane as RpcControlPlane)?.Endpoint;

    public IControlPlane ControlPlane => _controlPlane;

    /// <summary>The state of the document's deployment.</summary>
    public IStateStore State => _states.StoreOf(Document, Endpoint);

    /// <summary>Opens a session to plan or apply a document.</summary>
    public static Task<Session> OpenCheckedAsync(Terminal terminal, CommandInput input, CancellationToken cancellationToken)
    {
        var policy = input.Policy(terminal);
        return OpenAsync(
            terminal, input, policy, document => Eiam1Instances(Deployment.Checked(document, input.Parameters, policy)), cancellationToken);
    }

    /// <summary>Opens a session to look at, or to remove, what was made from a document.</summary>
    public static Task<Session> OpenAsync(Terminal terminal, CommandInput input, CancellationToken cancellationToken) =>
        OpenAsync(terminal, input, CompanyPolicy.Default, _ => [], cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (_controlPlane is IAsyncDisposable embedded)
        {
            await embedded.DisposeAsync();
        }

        (_controlPlane as IDisposable)?.Dispose();
    }

    private static async Task<Session> OpenAsync(
        Terminal terminal,
        CommandInput input,
        CompanyPolicy policy,
        Func<DeploymentDocument, IEnumerable<string>> eiam1Instances,
        CancellationToken cancellationToken)
    {
        var states = StateLocation.Find(terminal, input);
        var remote = RemoteControlPlane.Find(terminal, input);
        try
        {
            var document = await new DocumentSource(terminal, input).ReadAsync(cancellationToken);
            var eiam1 = eiam1Instances(document).ToHashSet(StringComparer.Ordinal);
            var folder = terminal.FullPath(input.Data);
            return new Session(document, (IControlPlane?)remote ?? OpenEmbedded(folder, policy, eiam1), states, Options(input, policy));
        }
        catch
        {
            remote?.Dispose();
            throw;
        }
    }

    private static ApplierOptions Options(CommandInput input, CompanyPolicy policy)
    {
        var options = new ApplierOptions { Policy = policy };
        return options with { Parallelism = input.Parallelism ?? options.Parallelism, Timeout = input.Timeout ?? options.Timeout };
    }

    private static EmbeddedControlPlane OpenEmbedded(string folder, CompanyPolicy policy, IReadOnlySet<string> eiam1Instances) =>
        EmbeddedControlPlane.Open(folder, new ControlPlaneOptions
        {
            Eiam1InstanceIds = eiam1Instances,
            ClientCertificateQuota = policy.ClientCertificateQuota,
            SslServersPerGateway = policy.SslServersPerGateway,
        });

    /// <summary>The service knows the versions of an account's EIAM instances; the embedded control plane has to be told.</summary>
    private static IEnumerable<string> Eiam1Instances(DeploymentDocument bound) =>
        bound.Resources.OfType<SslServerDocument>()
            .Select(server => server.TwoFactorAuthentication)
            .Where(twoFactor => twoFactor?.EiamVersion == EiamVersion.Eiam10)
            .Select(twoFactor => twoFactor!.IdaasInstanceId.Literal!);
}
