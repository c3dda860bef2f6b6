using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Evaluation.Types;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>A running method.</summary>
/// <param name="this">The object it is called on; null in a static one.</param>
/// <param name="types">What its type parameters stand for.</param>
/// <param name="initialization">What it takes part in initializing, so that static fields may hold what captured its variables; null for nothing.</param>
internal sealed class Frame(Place? @this, TypeArguments types, Initialization? initialization)
{
    public Initialization? Initialization { get; } = initialization;

    public Place? This { get; } = @this;

    public TypeArguments Types { get; } = types;

    /// <summary>The label a jump is on its way to; null when there is none.</summary>
    public ILabelSymbol? JumpTarget { get; set; }

    /// <summary>Whether the method is being left.</summary>
    public bool HasReturned { get; set; }

    /// <summary>Whether statements that follow are not reached.</summary>
    public bool IsLeaving => HasReturned || JumpTarget is not null;

    /// <summary>What the method returns; null when it returns nothing.</summary>
    public Value? Result { get; set; }

    /// <summary>The variable a method returns a reference to; null when it returns a value.</summary>
    public Place? ResultPlace { get; set; }

    /// <summary>Who catches up with the exception that <c>throw;</c> throws again.</summary>
    public Stack<ProgramException> Caught { get; } = new();
}
