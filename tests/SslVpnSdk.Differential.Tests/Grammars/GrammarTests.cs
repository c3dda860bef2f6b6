using SslVpnSdk.Differential.Tests.Writing;

namespace SslVpnSdk.Differential.Tests.Grammars;

public class GrammarTests
{
    /// <summary>A line that nothing leads to tests nothing.</summary>
    [Fact]
    public void Every_line_is_used_by_some_program()
    {
        var unused = Grammar.Default.All.Select(production => production.Place).ToHashSet();
        for (var seed = 0ul; unused.Count > 0 && seed < 2000; seed++)
        {
            unused.ExceptWith(RandomPrograms.Of(seed).Places);
        }

        Assert.Empty(unused);
    }

    [Fact]
    public void Program_of_a_seed_is_always_the_same() => Assert.Equal(RandomPrograms.Of(7).ToString(), RandomPrograms.Of(7).ToString());
}
