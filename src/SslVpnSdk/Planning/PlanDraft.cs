using SslVpnSdk.Documents;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning;

/// <summary>A plan in the making: what is wanted, what is recorded, what is there, and the steps so far.</summary>
internal sealed class PlanDraft(DeploymentDocument document, DeploymentState state, ObservedState observed, IEnumerable<ResourceDrift> drift)
{
    /// <summary>A document has the application within the two-factor authentication, a state beside it.</summary>
    private static readonly (string, string) Application = ("idaasApplication", "twoFactorAuthentication");

    private readonly Dictionary<ResourceAddress, PlanStep> _steps = [];
    private readonly Dictionary<string, ResourceAddress> _serversGoingAway = [];
    private readonly Lazy<Dictionary<string, string>> _vpcsByGateway =
        new(() => document.Resources.OfType<VpnGatewayDocument>().ToDictionary(gateway => gateway.Name, gateway => gateway.Vpc));

    private readonly Dictionary<ResourceAddress, ResourceDrift> _drift = drift.ToDictionary(resource => resource.Address);

    private readonly Lazy<Dictionary<(ResourceKind Kind, string Id), string>> _names = new(() => state.Recorded.All
        .DistinctBy(resource => (resource.Address.Kind, resource.Id))
        .ToDictionary(resource => (resource.Address.Kind, resource.Id), resource => resource.Address.Name));

    private readonly Lazy<Dictionary<string, SslServerDocument>> _servers =
        new(() => document.Resources.OfType<SslServerDocument>().ToDictionary(server => server.Name));

    private readonly Lazy<HashSet<string>> _declaredCertificates =
        new(() => [.. document.Resources.OfType<ClientCertificateDocument>().Select(certificate => certificate.Name)]);

    public DeploymentDocument Document { get; } = document;

    /// <summary>What is recorded.</summary>
    public RecordedIndex Recorded { get; } = state.Recorded;

    /// <summary>The calls under way.</summary>
    public IReadOnlyDictionary<ResourceAddress, Intent> Pending { get; } = state.Pending;

    public ObservedState Observed { get; } = observed;

    /// <summary>The SSL servers of which the plan says already that their sessions end.</summary>
    public HashSet<string> EndedServers { get; } = [];

    public IReadOnlyCollection<PlanStep> Steps => _steps.Values;

    /// <summary>Resources that were made, are not declared any more, and are gone already.</summary>
    public List<ResourceAddress> Gone { get; } = [];

    public PlanStep? StepOf(ResourceAddress address) => _steps.GetValueOrDefault(address);

    public bool IsPlanned(ResourceAddress address) => _steps.ContainsKey(address);

    public void Add(PlanStep step)
    {
        _steps.Add(step.Address, step);
        if (step is { IsGoingAway: true, Address.Kind: ResourceKind.SslServer, Id: { } id })
        {
            _serversGoingAway.Add(id, step.Address);
        }
    }

    /// <summary>The SSL server with an id, when the plan deletes or replaces it.</summary>
    public ResourceAddress? ServerGoingAway(string id) => _serversGoingAway.GetValueOrDefault(id);

    /// <summary>The VPC of a VPN gateway the document declares; null for an existing one.</summary>
    public string? VpcOfGateway(string name) => _vpcsByGateway.Value.GetValueOrDefault(name);

    /// <summary>An SSL server of the document.</summary>
    public SslServerDocument Server(string name) => _servers.Value[name];

    /// <summary>Who has to make a new certificate in place of one that goes.</summary>
    public CertificateFate FateOf(string certificateId) => _names.Value.GetValueOrDefault((ResourceKind.ClientCertificate, certificateId)) is not { } name
        ? CertificateFate.Foreign
        : _declaredCertificates.Value.Contains(name) ? CertificateFate.Reissued : CertificateFate.Ended;

    /// <summary>The id a resource keeps through the plan; null when it is made, or made anew.</summary>
    public string? KeptId(ResourceAddress address) =>
        StepOf(address) is { Action: PlanAction.NoChange or PlanAction.Update } step ? step.Id : null;

    /// <summary>The name by which the deployment knows a resource of the control plane, else its id.</summary>
    public string NameOf(ResourceKind kind, string id) => _names.Value.GetValueOrDefault((kind, id), id);

    /// <summary>A reference to another resource, which is immutable: it is met when that resource keeps its id and has this one.</summary>
    public PlannedAttribute Reference(string name, ResourceAddress target, ResourceKind kind, string? thereId) => new(
        name,
        thereId is null ? null : thereId == KeptId(target) ? target.Name : NameOf(kind, thereId),
        target.Name,
        IsImmutable: true);

    /// <summary>The resource something stands on, when the plan makes that anew.</summary>
    public ResourceAddress? Cascade(ResourceAddress target) =>
        StepOf(target) is { Action: PlanAction.Create or PlanAction.Replace } ? target : null;

    /// <summary>Whether an attribute was changed outside of the deployment.</summary>
    public bool HasDrifted(ResourceAddress address, string attribute) =>
        _drift.GetValueOrDefault(address)?.Changes.Any(change => change.Name == attribute || (change.Name, attribute) == Application) ?? false;
}
