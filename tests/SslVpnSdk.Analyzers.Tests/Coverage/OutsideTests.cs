namespace SslVpnSdk.Analyzers.Tests.Coverage;

/// <summary>What the docs list as outside is said to be unknown at the innermost expression, with a remedy; the remedy is covered.</summary>
public class OutsideTests
{
    private static readonly Page Outside = new(Docs.Blocks("outside"));

    public static TheoryData<string> Examples => [.. Outside.Names.Where(name => Outside[name].Outside is not null)];

    public static TheoryData<string> Remedies => [.. Outside.Names.Where(name => Outside[name].Outside is null)];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_is_reported_where_it_leaves_the_language(string example)
    {
        var outcome = await Outside.OutcomeAsync(example);
        Assert.Empty(outcome.Errors);
        var reported = Assert.Single(outcome.Diagnostics);
        Assert.StartsWith($"SSLVPN9001 {Outside[example].Outside}: ", reported, StringComparison.Ordinal);
        Assert.Matches("constant|environment|parameter", reported.Split(": ", 2)[1]);
        Assert.All(outcome.Documents, document => Assert.Null(document.Evaluated));
    }

    [Theory]
    [MemberData(nameof(Remedies))]
    public async Task Remedy_is_evaluated(string example)
    {
        var outcome = await Outside.OutcomeAsync(example);
        Assert.Empty(outcome.Errors);
        foreach (var document in outcome.Documents)
        {
            Assert.False(document.Throws, document.Run);
            Assert.Equal(document.Run, document.Evaluated ?? document.Problem);
        }
    }
}
