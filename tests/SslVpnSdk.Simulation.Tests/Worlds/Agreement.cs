using SslVpnSdk.Planning;
using SslVpnSdk.Simulation.Tests.Documents;

namespace SslVpnSdk.Simulation.Tests.Worlds;

/// <summary>What a user agreed to when the apply began: whom the plan harms, of those who were there.</summary>
internal sealed class Agreement
{
    private readonly World _world;
    private readonly HashSet<string> _certificates;
    private readonly HashSet<(string Certificate, string Address)> _sessions;
    private readonly HashSet<string> _named;
    private readonly HashSet<(string Certificate, string Address)> _namedSessions;
    private readonly Dictionary<ResourceAddress, PlanStep> _steps;

    public Agreement(World world, Plan plan)
    {
        _world = world;
        Plan = plan;
        var content = PlaneContent.Of(world.Plane);
        _certificates = [.. content.Certificates.Select(certificate => certificate.SslVpnClientCertId)];
        _sessions = [.. content.Gateways.SelectMany(gateway => world.Plane.SessionsOf(gateway.VpnGatewayId))];
        var consequences = plan.Steps.SelectMany(step => step.Consequences).ToArray();
        _named = [.. consequences.SelectMany(consequence => consequence.Certificates).Select(certificate => certificate.Id)];
        _namedSessions = [.. consequences.SelectMany(consequence => consequence.Sessions).Select(session => (session.CertificateId!, session.Address))];
        _steps = plan.Steps.ToDictionary(step => step.Address);
    }

    public Plan Plan { get; }

    /// <summary>Whether servers take their blocks from each other in a circle: one of them has to go ahead.</summary>
    public bool HasExchange => BlockExchange.IsIn(Plan.Steps
        .SelectMany(step => step.Changes)
        .Where(change => change is { Name: "clientCidrBlock", Old: not null })
        .Select(change => (change.Old!, change.New!)));

    /// <summary>The step of a resource; null for none.</summary>
    public PlanStep? StepOf(ResourceAddress? address) => address is null ? null : _steps.GetValueOrDefault(address);

    /// <summary>The certificates whose end nobody was told of.</summary>
    public IEnumerable<string> Unnamed(IEnumerable<string> ended) => ended.Where(id => _certificates.Contains(id) && !IsNamed(id));

    /// <summary>The sessions whose end nobody was told of.</summary>
    public IEnumerable<(string Certificate, string Address)> Unnamed(IEnumerable<(string Certificate, string Address)> ended) =>
        ended.Where(session => _sessions.Contains(session) && !_namedSessions.Contains(session));

    /// <summary>By its id; or by its address, because nobody knows the id of what an earlier run was cut in making.</summary>
    private bool IsNamed(string certificate) => _named.Contains(certificate)
        || StepOf(_world.States.AddressOf(certificate)) is { Action: PlanAction.Create or PlanAction.Delete or PlanAction.Replace };
}
