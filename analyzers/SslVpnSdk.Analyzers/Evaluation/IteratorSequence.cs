using System.Collections;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>What a method with <c>yield</c> returns: a sequence that runs the method anew for each enumeration.</summary>
internal sealed class IteratorSequence(Func<IEnumerable<Value>> run) : IEnumerable<Value>
{
    /// <inheritdoc />
    public IEnumerator<Value> GetEnumerator() => run().GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
