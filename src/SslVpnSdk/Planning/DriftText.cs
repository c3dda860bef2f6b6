namespace SslVpnSdk.Planning;

/// <summary>Writes for people what was changed outside of a deployment.</summary>
internal static class DriftText
{
    /// <summary>The lines: none without drift, otherwise a headline, each resource with its attributes, and an empty line.</summary>
    public static IEnumerable<string> Lines(IReadOnlyCollection<ResourceDrift> drift) => drift.Count == 0
        ? []
        : ["Changed outside of this deployment since it was recorded:", .. drift.SelectMany(Resource), ""];

    private static IEnumerable<string> Resource(ResourceDrift drift)
    {
        var width = drift.Changes.Max(change => change.Name.Length);
        return [$"  {drift.Address}", .. drift.Changes.Select(change => $"      {change.Name.PadRight(width)}  {change.Recorded} → {change.Now ?? "none"}")];
    }
}
