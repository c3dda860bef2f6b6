using SslVpnSdk.Drafts;

namespace SslVpnSdk.Analyzers.Evaluation.Builders;

/// <summary>What a <c>StackBuilder</c> has been told so far.</summary>
internal sealed class StackState(string name, string? environment, Origin? origin)
{
    private readonly List<ResourceState> _resources = [];
    private readonly List<ParameterDraft> _parameters = [];

    public string? Environment { get; } = environment;

    public DraftValue<string>? Region { get; set; }

    public ResourceState Add(Func<int, ResourceState> create)
    {
        var resource = create(_resources.Count);
        _resources.Add(resource);
        return resource;
    }

    public bool HasParameter(string parameterName) =>
        _parameters.Any(parameter => parameter.Name.IsKnown && parameter.Name.Value == parameterName);

    public void Add(ParameterDraft parameter) => _parameters.Add(parameter);

    public StackDraft ToDraft() => new(
        name, Environment, origin, Region, new(_parameters), new(_resources.Select(resource => resource.ToWholeDraft())));
}
