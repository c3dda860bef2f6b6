using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>What the patterns of one <c>is</c> or <c>switch</c> have asked their input for: each of its members is asked once.</summary>
internal sealed class PatternInputs
{
    private List<(Value Input, ISymbol? Member, IReadOnlyList<Value> Values)>? _asked;

    /// <summary>What a member gave, or gives now.</summary>
    public IReadOnlyList<Value> Get(Value input, ISymbol? member, Func<IReadOnlyList<Value>> ask)
    {
        foreach (var answer in _asked ??= [])
        {
            if (ReferenceEquals(answer.Input, input) && SymbolEqualityComparer.Default.Equals(answer.Member, member))
            {
                return answer.Values;
            }
        }

        var values = ask();
        _asked.Add((input, member, values));
        return values;
    }
}
