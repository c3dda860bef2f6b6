namespace SslVpnSdk.Drafts;

/// <summary>What one run of a stack's <c>Define</c> described, before it is checked.</summary>
/// <param name="Name">The stack's name.</param>
/// <param name="Environment">The environment it was run for; null for a stack that declares none.</param>
/// <param name="Origin">Where the stack is named; null at run time.</param>
/// <param name="Region">The region; null when none was named.</param>
/// <param name="Parameters">The parameters, in the order in which they were added.</param>
/// <param name="Resources">The resources, in the order in which they were added.</param>
public sealed record StackDraft(
    string Name,
    string? Environment,
    Origin? Origin,
    DraftValue<string>? Region,
    EquatableList<ParameterDraft> Parameters,
    EquatableList<ResourceDraft> Resources)
{
    /// <summary>The resource a reference leads to; null for no reference, an unknown one, or a resource of another type.</summary>
    public T? Resolve<T>(DraftValue<ResourceReference>? reference)
        where T : ResourceDraft =>
        reference is { IsKnown: true } known ? Resources[known.Value.Index] as T : null;
}
