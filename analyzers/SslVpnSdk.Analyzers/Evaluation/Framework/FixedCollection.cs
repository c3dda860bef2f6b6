using System.Collections.ObjectModel;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>What the compiler makes of a collection expression for an interface that only reads: of a class that nobody can name.</summary>
internal sealed class FixedCollection(List<Value> elements) : ReadOnlyCollection<Value>(elements);
