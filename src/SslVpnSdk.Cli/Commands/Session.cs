using SslVpnSdk.Applying;
using SslVpnSdk.Cli.Documents;
using SslVpnSdk.Cli.Planning;
using SslVpnSdk.Cli.States;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Documents;
using SslVpnSdk.Drafts;
using SslVpnSdk.Planning;
using SslVpnSdk.Rules;
using SslVpnSdk.Server.Clocks;
using SslVpnSdk.States;

namespace SslVpnSdk.Cli.Commands;

/// <summary>A document and the control plane it is for. Everything about the document is checked before the data folder is touched.</summary>
internal sealed class Session : IAsyncDisposable
{
    private readonly IControlPlane _controlPlane;
    private readonly IStateBackend _states;
    private IReadOnlyDictionary<string, string> _parameters = new Dictionary<string, string>();

    private Session(DeploymentDocument document, IControlPlane controlPlane, IStateBackend states, ApplierOptions options)
    {
        Document = document;
        _controlPlane = controlPlane;
        _states = states;
        Deployment = new Deployment(controlPlane, states, options);
    }

    public DeploymentDocument Document { get; }

    /// <summary>The document with the values of its parameters, from wherever they came.</summary>
    public DeploymentDocument Bound => Document.Bind(_parameters);

    public Deployment Deployment { get; }

    /// <summary>Where the control plane is; null for the embedded one.</summary>
    public Uri? Endpoint => (_controlPlane as RpcControlPlane)?.Endpoint;

    public IControlPlane ControlPlane => _controlPlane;

    /// <summary>The state of the document's deployment.</summary>
    public IStateStore State => _states.StoreOf(Document, Endpoint);

    /// <summary>Opens a session to plan or apply a document.</summary>
    public static async Task<Session> OpenCheckedAsync(Terminal terminal, CommandInput input, CancellationToken cancellationToken)
    {
        var policy = input.Policy(terminal);
        var values = input.Parameters;
        var session = await OpenAsync(
            terminal,
            input,
            policy,
            async (_, _) =>
            {
                var document = await new DocumentSource(terminal, input).ReadAsync(cancellationToken);
                StackViolationException.ThrowIfViolated(document.ToDraft(), policy);
                values = await new ParameterValues(terminal, input).ForAsync(document, cancellationToken);
                return document;
            },
            document => Eiam1Instances(Deployment.Checked(document, values, policy)));
        session._parameters = values;
        return session;
    }

    /// <summary>Opens a session to plan or apply a document, or the removal of what was made from it.</summary>
    public static Task<Session> OpenForAsync(Terminal terminal, CommandInput input, bool isDestroy, CancellationToken cancellationToken) =>
        isDestroy ? OpenAsync(terminal, input, cancellationToken) : OpenCheckedAsync(terminal, input, cancellationToken);

    /// <summary>Opens a session to do a plan that was kept in a file.</summary>
    /// <exception cref="PlanFileException">The plan cannot be used, or is for another control plane or state.</exception>
    public static Task<Session> OpenPlanAsync(Terminal terminal, CommandInput input, SavedPlan saved, CancellationToken cancellationToken) => OpenAsync(
        terminal,
        input,
        input.Policy(terminal),
        (states, remote) => saved.FaultFor(remote?.Endpoint, states) is { } fault
            ? throw new PlanFileException($"{input.Document}: {fault}")
            : Task.FromResult(saved.Plan.Document),
        Eiam1Instances);

    /// <summary>Plans the document, or the removal of what was made from it.</summary>
    public Task<Plan> PlanAsync(bool isDestroy, bool refresh, CancellationToken cancellationToken) => isDestroy
        ? Deployment.PlanDestroyAsync(Document, refresh, cancellationToken)
        : Deployment.PlanAsync(Document, _parameters, refresh, cancellationToken);

    /// <summary>Opens a session to look at, or to remove, what was made from a document.</summary>
    public static Task<Session> OpenAsync(Terminal terminal, CommandInput input, CancellationToken cancellationToken) =>
        OpenAsync(terminal, input, CompanyPolicy.Default, (_, _) => new DocumentSource(terminal, input).ReadAsync(cancellationToken), _ => []);

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
        Func<IStateBackend, RpcControlPlane?, Task<DeploymentDocument>> read,
        Func<DeploymentDocument, IEnumerable<string>> eiam1Instances)
    {
        var states = StateLocation.Find(terminal, input);
        var policies = PlanPolicyAssembly.Load(terminal, input.Planning.PlanPolicies);
        var remote = RemoteControlPlane.Find(terminal, input);
        try
        {
            var document = await read(states, remote);
            var eiam1 = eiam1Instances(document).ToHashSet(StringComparer.Ordinal);
            var folder = terminal.FullPath(input.Data);
            var certificates = input.Planning.Certificates is { } named ? terminal.FullPath(named) : Path.Combine(folder, "certificates");
            var options = Options(input, policy) with
            {
                PlanPolicies = policies,
                CertificatesFolder = certificates,
                AllowsNewSessions = input.Planning.Allowed.HasFlag(PlanHarm.EndSessions),
            };
            return new Session(document, (IControlPlane?)remote ?? OpenEmbedded(terminal, folder, policy, eiam1), states, options);
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

    private static EmbeddedControlPlane OpenEmbedded(Terminal terminal, string folder, CompanyPolicy policy, IReadOnlySet<string> eiam1Instances)
    {
        if (ManualClock.IsOf(folder))
        {
            terminal.Error.WriteLine(
                $"warning: time stands still in {folder}, by the manual clock it was served with: what takes time does not end until that is moved. "
                    + "Serve it once with --clock real to let time go on.");
        }

        return EmbeddedControlPlane.Open(folder, new ControlPlaneOptions
        {
            Eiam1InstanceIds = eiam1Instances,
            ClientCertificateQuota = policy.ClientCertificateQuota,
            SslServersPerGateway = policy.SslServersPerGateway,
        });
    }

    /// <summary>The service knows the versions of an account's EIAM instances; the embedded control plane has to be told.</summary>
    private static IEnumerable<string> Eiam1Instances(DeploymentDocument bound) =>
        bound.Resources.OfType<SslServerDocument>()
            .Select(server => server.TwoFactorAuthentication)
            .Where(twoFactor => twoFactor?.EiamVersion == EiamVersion.Eiam10)
            .Select(twoFactor => twoFactor!.IdaasInstanceId.Literal!);
}
