using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation.Types;

internal sealed partial class Statics
{
    /// <summary>Initializes a type before one of its members is used, if it has a static constructor to run then.</summary>
    public void InitializeBeforeMember(INamedTypeSymbol? type, SyntaxNode where)
    {
        if (type is not null && type.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared))
        {
            Initialize(type, where);
        }
    }

    private void Initialize(INamedTypeSymbol type, SyntaxNode where)
    {
        if (_failed.TryGetValue(type, out var failure))
        {
            throw failure;
        }

        if (!_initialized.Add(type))
        {
            return;
        }

        evaluator.Source.Enter(type, where);
        var (outer, isFixed) = (Running, Fix());
        _initializing.Push(type);
        Running = new Initialization { IsRunning = true };
        try
        {
            var scope = new Scope(new Frame(null, evaluator.NoTypes.And(null, type), Running), null);
            foreach (var field in type.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsStatic && !field.IsConst))
            {
                var declaration = evaluator.Source.DeclarationOf((ISymbol?)field.AssociatedSymbol ?? field);
                _fields[field] = Objects.InitializerOf(declaration) is { } initializer
                    ? evaluator.Initial(initializer, scope).Copied()
                    : evaluator.Default(field.Type, declaration ?? where);
            }

            foreach (var constructor in type.StaticConstructors.Where(constructor => !constructor.IsImplicitlyDeclared))
            {
                RunConstructor(constructor, scope);
            }
        }
        catch (ProgramException exception)
        {
            var raised = evaluator.Raise(
                exception.Node,
                "System.TypeInitializationException",
                $"Initializing {type.Name} fails: {exception.Message}",
                ("InnerException", Value.Known(exception.Exception, exception.Node)));
            if (raised is ProgramException again)
            {
                // Whoever uses the type next gets the same exception.
                _failed[type] = again;
            }

            throw raised;
        }
        finally
        {
            Running.IsRunning = false;
            Running = outer;
            _initializing.Pop();
            foreach (var value in FieldsOf(type))
            {
                HeapValue.Share(value);
            }

            isFixed.ForEach(content => content.IsShared = false);
            if (outer is not null)
            {
                outer.IsRunning = true;
            }
        }
    }

    /// <summary>
    /// Which of two types is initialized first depends on what ran before, so the one changes nothing of the other: not of one whose
    /// initialization caused its own either.
    /// </summary>
    /// <returns>What is fixed as long as the initialization that is about to begin runs.</returns>
    private List<HeapValue> Fix()
    {
        var contents = _initializing.SelectMany(FieldsOf).SelectMany(HeapValue.AllReachable).OfType<HeapValue>().Where(content => !content.IsShared).ToList();
        contents.ForEach(content => content.IsShared = true);
        if (Running is not null)
        {
            Running.IsRunning = false;
        }

        return contents;
    }

    private void RunConstructor(IMethodSymbol constructor, Scope scope)
    {
        if (evaluator.Source.DeclarationOf(constructor) is { } declaration
            && evaluator.Source.OperationOf(declaration) is IMethodBodyBaseOperation body
            && (body.BlockBody ?? body.ExpressionBody) is { } statements)
        {
            evaluator.Statements.Run(statements, scope);
        }
    }
}
