using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>An argument of a call: its value, and the place in the call where it stands.</summary>
/// <param name="Value">The value; of a variable passed by reference, the one it has before the call.</param>
/// <param name="Syntax">The place.</param>
/// <param name="Operation">The argument.</param>
/// <param name="Written">The variable the call may write; null when it is passed by value.</param>
internal sealed record CallArgument(Value Value, SyntaxNode Syntax, IArgumentOperation Operation, Variable? Written = null);
