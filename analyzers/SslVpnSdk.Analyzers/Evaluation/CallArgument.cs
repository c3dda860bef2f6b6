using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>An argument of a call: its value, and the place in the call where it stands.</summary>
/// <param name="Value">The value; of a variable passed by reference, the one it has before the call.</param>
/// <param name="Syntax">The place.</param>
/// <param name="Parameter">The name of the parameter.</param>
/// <param name="Place">The variable the call gets a reference to; null when the argument is passed by value.</param>
internal sealed record CallArgument(Value Value, SyntaxNode Syntax, string Parameter, Place? Place = null);
