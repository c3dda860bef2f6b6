using System.Globalization;

namespace SslVpnSdk.ControlPlane.Wire;

/// <summary>The parameters of a call, each with one value.</summary>
internal sealed class ParameterSet(IReadOnlyDictionary<string, string> values)
{
    /// <summary>The value of a parameter; null when it is missing.</summary>
    public string? Find(string name) => values.GetValueOrDefault(name);

    /// <summary>The numbers <c>n</c> from 1 of the parameters <c>name.n</c> and <c>name.n.…</c>, in ascending order.</summary>
    public IReadOnlyCollection<int> NumbersUnder(string name)
    {
        var numbers = new SortedSet<int>();
        foreach (var key in values.Keys)
        {
            if (key.Length > name.Length && key[name.Length] == '.' && key.StartsWith(name, StringComparison.Ordinal))
            {
                var rest = key.AsSpan(name.Length + 1);
                var end = rest.IndexOf('.');
                if (int.TryParse(end < 0 ? rest : rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && rest[0] != '0')
                {
                    numbers.Add(number);
                }
            }
        }

        return numbers;
    }
}
