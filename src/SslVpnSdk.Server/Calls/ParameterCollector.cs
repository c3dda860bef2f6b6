using Microsoft.AspNetCore.WebUtilities;
using SslVpnSdk.Server.Answers;

namespace SslVpnSdk.Server.Calls;

/// <summary>
/// Merges the parameters of a request line and a form. One that is given twice is refused unless both say the same: which of them counts, no source says.
/// </summary>
internal sealed class ParameterCollector
{
    private readonly Dictionary<string, string> _values;

    public ParameterCollector() => _values = new(StringComparer.Ordinal);

    public ParameterCollector(ParameterCollector other) => _values = new(other._values, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Values => _values;

    /// <param name="encoded">Names and values as in a query: percent-encoded, <c>+</c> for a space.</param>
    public void Add(string? encoded)
    {
        foreach (var pair in new QueryStringEnumerable(encoded))
        {
            var name = pair.DecodeName().ToString();
            var value = pair.DecodeValue().ToString();
            if (!_values.TryAdd(name, value) && _values[name] != value)
            {
                throw ProtocolError.InvalidParameter(name, "it is given twice, with different values. Give it once.").Refused();
            }

            if (_values.Count > CallReader.MaximumParameters)
            {
                throw ProtocolError.TooManyParameters.Refused();
            }
        }
    }
}
