using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>What the patterns of one <c>is</c> or <c>switch</c> have asked their input for: each of its members is asked once.</summary>
internal sealed class PatternInputs
{
    private List<(Value Input, ISymbol? Member, int Index, IReadOnlyList<Value> Values)>? _asked;

    /// <summary>What a member gave, or gives now; an indexer for each index.</summary>
    public IReadOnlyList<Value> Get(Value input, ISymbol? member, Func<IReadOnlyList<Value>> ask, int index = 0)
    {
        foreach (var answer in _asked ??= [])
        {
            if (answer.Index == index && ReferenceEquals(answer.Input, input) && SymbolEqualityComparer.Default.Equals(answer.Member, member))
            {
                return answer.Values;
            }
        }

        var values = ask();
        _asked.Add((input, member, index, values));
        return values;
    }
}
