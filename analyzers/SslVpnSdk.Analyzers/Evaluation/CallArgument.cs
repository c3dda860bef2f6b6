using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>An argument of a call: its value, and the place in the call where it stands.</summary>
internal sealed record CallArgument(Value Value, SyntaxNode Syntax, IArgumentOperation Operation);
