using SslVpnSdk.Analyzers.Evaluation.Values;
using SslVpnSdk.Drafts;

namespace SslVpnSdk.Analyzers.Evaluation.Builders;

/// <summary>What a resource's builder has been told so far.</summary>
internal abstract class ResourceState(int index, CallArgument name)
{
    public int Index { get; } = index;

    /// <summary>The type of the builder.</summary>
    public string BuilderName => GetType().Name.Replace("State", "Builder");

    public Value NameValue { get; } = name.Value;

    protected DraftValue<string> Name { get; } = DraftOf.Text(name);

    protected Origin Origin { get; } = new SyntaxOrigin(name.Syntax);

    public DraftValue<bool>? Protected { get; set; }

    public DraftValue<string>? PreviousName { get; set; }

    /// <summary>What the builder has been told, with what is alike for all resources.</summary>
    public ResourceDraft ToWholeDraft() => ToDraft() with { Protected = Protected, PreviousName = PreviousName };

    public abstract ResourceDraft ToDraft();
}
