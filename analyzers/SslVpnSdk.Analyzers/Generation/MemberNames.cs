namespace SslVpnSdk.Analyzers.Generation;

/// <summary>The names of the constants that hold the documents.</summary>
internal static class MemberNames
{
    /// <summary><c>eu-central</c> becomes <c>EuCentral</c>; a stack without environments has the one document <c>Default</c>.</summary>
    public static IEnumerable<string> Of(IEnumerable<string?> environments)
    {
        // No member can have the name of the class it is in.
        var taken = new HashSet<string>(StringComparer.Ordinal) { "Deployments" };
        foreach (var environment in environments)
        {
            var name = environment is null ? "Default" : Of(environment);
            while (!taken.Add(name))
            {
                name += "_";
            }

            yield return name;
        }
    }

    private static string Of(string environment)
    {
        var words = environment.Split('-').Where(word => word.Length > 0);
        var name = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return char.IsDigit(name[0]) ? $"_{name}" : name;
    }
}
