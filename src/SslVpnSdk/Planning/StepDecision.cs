namespace SslVpnSdk.Planning;

/// <summary>Decides what a plan does with a resource.</summary>
internal static class StepDecision
{
    /// <summary>Decides between creating, changing, replacing and leaving alone.</summary>
    /// <param name="draft">The plan.</param>
    /// <param name="address">The resource.</param>
    /// <param name="isThere">Whether the recorded one is in the control plane.</param>
    /// <param name="attributes">Its attributes, without the name.</param>
    /// <param name="cascade">The resource that it stands on, when that is made anew; or null.</param>
    /// <param name="nameThere">The name it has in the control plane; null where it has none.</param>
    public static PlanStep Of(
        PlanDraft draft, ResourceAddress address, bool isThere, IReadOnlyList<PlannedAttribute> attributes, ResourceAddress? cascade, string? nameThere = null)
    {
        var id = draft.Recorded.IdOf(address);
        if (!isThere)
        {
            return PlanStep.Of(PlanAction.Create, address, null, WhyCreate(draft, address, id)) with
            {
                Changes = new(attributes.Where(attribute => attribute.New is not null).Select(a => a.ToChange() with { Old = null })),
            };
        }

        var changes = Changes(draft, address, attributes, nameThere);
        if (changes.Count == 0 && cascade is null)
        {
            return PlanStep.Of(PlanAction.NoChange, address, id);
        }

        var immutable = changes.Where(change => change.ForcesReplacement).Select(change => change.Name).ToArray();
        var reason = immutable.Length > 0
            ? $"no action of the service changes {string.Join(" or ", immutable)} of a {address.Kind.ToNoun()}"
            : cascade is not null ? $"{cascade} is made anew" : null;
        return PlanStep.Of(reason is null ? PlanAction.Update : PlanAction.Replace, address, id, reason) with { Changes = new(changes) };
    }

    private static List<AttributeChange> Changes(PlanDraft draft, ResourceAddress address, IReadOnlyList<PlannedAttribute> attributes, string? nameThere)
    {
        var changes = new List<AttributeChange>();
        if (nameThere is not null)
        {
            Add(new PlannedAttribute("name", nameThere, address.Name));
        }

        foreach (var attribute in attributes)
        {
            Add(attribute);
        }

        return changes;

        void Add(PlannedAttribute attribute)
        {
            if (attribute.IsChanged)
            {
                changes.Add(attribute.ToChange() with { HasDrifted = draft.HasDrifted(address, attribute.Name) });
            }
        }
    }

    private static string? WhyCreate(PlanDraft draft, ResourceAddress address, string? id) =>
        id is not null ? $"{id} is gone from the control plane"
        : draft.Pending.ContainsKey(address) ? "an earlier run was cut while making it"
        : null;
}
