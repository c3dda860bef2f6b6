using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Framework;
using SslVpnSdk.Analyzers.Evaluation.Types;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>
/// Evaluates a program over its operation tree. What has no known value becomes an unknown value with a reason; what may have
/// effects that cannot be seen ends the evaluation. Nothing is guessed.
/// </summary>
internal sealed partial class Evaluator : OperationVisitor<Scope, Value>
{
    private readonly HashSet<SyntaxNode> _visitedCalls = [];

    public Evaluator(SourceCode source, EvaluationBudget budget)
    {
        Source = source;
        Budget = budget;
        NoTypes = TypeArguments.None(source.Compilation);
        Framework = new FrameworkCalls(this);
        Statics = new Statics(this);
        Objects = new Objects(this);
        Patterns = new Patterns(this);
        Statements = new StatementEvaluator(this);
    }

    public SourceCode Source { get; }

    public Compilation Compilation => Source.Compilation;

    public EvaluationBudget Budget { get; }

    /// <summary>Where no type parameter is in sight.</summary>
    public TypeArguments NoTypes { get; }

    public FrameworkCalls Framework { get; }

    public Statics Statics { get; }

    public Objects Objects { get; }

    public Patterns Patterns { get; }

    public StatementEvaluator Statements { get; }

    /// <summary>The calls of the builder's API that were evaluated.</summary>
    public IReadOnlyCollection<SyntaxNode> VisitedCalls => _visitedCalls;

    /// <summary>The expression that is evaluated now.</summary>
    public SyntaxNode? Current { get; private set; }

    /// <summary>Whether the evaluation is ending, so that no code of the program may run any more: no <c>finally</c> either.</summary>
    public bool IsEnding { get; private set; }

    public Value Evaluate(IOperation operation, Scope scope)
    {
        Budget.Spend(operation.Syntax);
        Current = operation.Syntax;
        if (operation.ConstantValue.HasValue)
        {
            return Constant(operation, scope);
        }

        var hasStack = Budget.Enter(operation.Syntax);
        try
        {
            var value = hasStack ? Visit(operation, scope) : VisitOnAnotherStack(operation, scope);
            return HeapValue.Seen(value ?? DefaultVisit(operation, scope));
        }
        catch (Exception exception) when (Ends(exception))
        {
            throw;
        }
        finally
        {
            Budget.Leave();
        }
    }

    /// <summary>The value of a condition; which way an unknown one goes, nobody can say.</summary>
    public bool IsTrue(IOperation condition, Scope scope) => Truth(Evaluate(condition, scope));

    /// <summary>What a type parameter, or a type made of some, stands for in the running method.</summary>
    public static ITypeSymbol TypeOf(ITypeSymbol type, Scope scope) => scope.Frame.Types.Resolve(type);

    /// <summary>An expression the evaluator has no word for may do anything.</summary>
    public override Value DefaultVisit(IOperation operation, Scope scope) =>
        IsCollectionExpression(operation) ? CollectionExpression(operation, scope)
            : operation is { Syntax: StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax, Type: { } type } && IsSpanConversion(type)
                ? StackAllocation(operation, (INamedTypeSymbol)TypeOf(type, scope), scope)
            : throw EvaluationStoppedException.Unknown(operation.Syntax, "this kind of expression is not evaluated");

    public override Value VisitInvalid(IInvalidOperation operation, Scope scope) =>
        throw EvaluationStoppedException.Broken(operation.Syntax);

    public override Value VisitParenthesized(IParenthesizedOperation operation, Scope scope) => Evaluate(operation.Operand, scope);

    public override Value VisitTranslatedQuery(ITranslatedQueryOperation operation, Scope scope) => Evaluate(operation.Operation, scope);

    public override Value VisitDefaultValue(IDefaultValueOperation operation, Scope scope) =>
        Default(TypeOf(operation.Type!, scope), operation.Syntax);

    public override Value VisitTypeOf(ITypeOfOperation operation, Scope scope) => TypeAsValue(TypeOf(operation.TypeOperand, scope), operation.Syntax);

    /// <summary>A type as a value.</summary>
    public static Value TypeAsValue(ITypeSymbol? type, SyntaxNode where) =>
        type is not null && TypeValue.Of(type) is { } value ? Value.Known(value, where) : Value.Unknown(RunTimeOnly.Types, where);

    public override Value VisitThrow(IThrowOperation operation, Scope scope) => throw Thrown(operation, scope);

    /// <summary>The name by which a call names its method.</summary>
    public static SyntaxNode NameOfCalled(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Name,
        InvocationExpressionSyntax invocation => invocation.Expression,
        _ => call,
    };

    // A filter runs before any 'finally' does.
    private bool Ends(Exception exception)
    {
        IsEnding |= exception is not ProgramException && HostExceptions.IsOfHost(exception) is false;
        return false;
    }

    private static bool Truth(Value condition) => condition.Content is bool isTrue
        ? isTrue
        : throw EvaluationStoppedException.Unknown(condition.Origin, condition.UnknownReason ?? "a condition of this type is not evaluated");

    private Value? VisitOnAnotherStack(IOperation operation, Scope scope) =>
        EvaluationBudget.OnAnotherStack(() => Visit(operation, scope));

    private Value Constant(IOperation operation, Scope scope) =>
        Conversions.TryConstant(operation.ConstantValue.Value, operation.Type is null ? null : TypeOf(operation.Type, scope), out var constant)
            ? Value.Known(constant, operation.Syntax)
            : Value.Unknown("the size of native integers depends on the machine; use an int, a long or a constant", operation.Syntax);
}
