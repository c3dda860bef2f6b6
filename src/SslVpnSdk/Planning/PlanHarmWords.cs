namespace SslVpnSdk.Planning;

/// <summary>The words for harm on the command line.</summary>
internal static class PlanHarmWords
{
    private static readonly (PlanHarm Harm, string Word)[] All =
    [
        (PlanHarm.InvalidateCertificates, "invalidate-certificates"),
        (PlanHarm.EndSessions, "end-sessions"),
        (PlanHarm.Delete, "delete"),
    ];

    /// <summary>All words, separated by commas.</summary>
    public static string Every { get; } = PlanHarm.All.ToWords();

    /// <summary>The words of a harm, separated by commas: <c>end-sessions,delete</c>.</summary>
    public static string ToWords(this PlanHarm harm) => string.Join(',', All.Where(entry => harm.HasFlag(entry.Harm)).Select(entry => entry.Word));

    /// <summary>The harm of a word; null when it is none.</summary>
    public static PlanHarm? OfWord(string word) => All.Where(entry => entry.Word == word).Select(entry => (PlanHarm?)entry.Harm).FirstOrDefault();
}
