using Microsoft.CodeAnalysis;
using SslVpnSdk.Analyzers.Declarations;
using SslVpnSdk.Analyzers.Evaluation.Builders;
using SslVpnSdk.Analyzers.Evaluation.Types;
using SslVpnSdk.Analyzers.Evaluation.Values;
using SslVpnSdk.Documents;
using SslVpnSdk.Drafts;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>The outcome of running <c>Define</c> for one environment: what the rules say, and the document if there is one.</summary>
internal sealed class StackEvaluation
{
    private StackEvaluation(
        IOperation body, StackDraft draft, CompanyPolicy policy, EvaluationStoppedException? stop, IReadOnlyCollection<SyntaxNode> visitedCalls)
    {
        Body = body;
        Draft = draft;
        Policy = policy;
        VisitedCalls = visitedCalls;
        IsStopped = stop is not null;

        // What comes after the stop may still set what is missing. A value that is wrong by itself is reported as a constant
        // argument is everywhere else: on its own.
        var violations = RuleCatalog.Check(draft, stop is null ? RuleCatalog.All : RuleCatalog.ValueRules, policy);
        Violations = [.. violations, .. Unknown(draft, stop), .. Stop(draft, stop)];
        Document = stop is null && !Violations.Any(v => v.IsError || v.Rule == ValueKnownOnlyAtRunTimeRule.Definition)
            ? draft.ToDocument().ToJson()
            : null;
    }

    /// <summary>The body that was run.</summary>
    public IOperation Body { get; }

    /// <summary>What was described.</summary>
    public StackDraft Draft { get; }

    /// <summary>What the company asks of it.</summary>
    public CompanyPolicy Policy { get; }

    /// <summary>The calls of the builder's API that were evaluated.</summary>
    public IReadOnlyCollection<SyntaxNode> VisitedCalls { get; }

    /// <summary>Whether the evaluation ended before the method did.</summary>
    public bool IsStopped { get; }

    public IReadOnlyList<RuleViolation> Violations { get; }

    /// <summary>The document; null when a violation keeps it from being made.</summary>
    public string? Document { get; }

    /// <summary>Runs a stack's <c>Define</c> for one environment.</summary>
    /// <param name="declaration">The stack.</param>
    /// <param name="define">The method.</param>
    /// <param name="body">Its body.</param>
    /// <param name="environment">The environment; null for a stack that declares none.</param>
    /// <param name="source">Where the code is that it reaches.</param>
    /// <param name="budget">How much it may take.</param>
    /// <param name="policy">What the company asks for.</param>
    public static StackEvaluation Run(
        StackDeclaration declaration, IMethodSymbol define, IOperation body, string? environment, SourceCode source, EvaluationBudget budget, CompanyPolicy policy)
    {
        var evaluator = new Evaluator(source, budget);
        var name = declaration.Name;
        var state = new StackState(name.Text, environment, name.Node is null ? null : new SyntaxOrigin(name.Node));
        EvaluationStoppedException? stop = null;
        try
        {
            evaluator.RunStack(declaration.Type, define, Value.Known(state, body.Syntax));
        }
        catch (EvaluationStoppedException exception)
        {
            stop = exception.Rule is null && !source.IsReported(exception.Node)
                ? EvaluationStoppedException.Unknown(exception.Node, RunTimeOnly.BrokenLibrary)
                : exception;
        }
        catch (ProgramException exception)
        {
            stop = EvaluationStoppedException.Throws(exception.Node, exception.Message);
        }
        catch (Exception exception) when (IsOfProgram(exception))
        {
            // A fault of the evaluator must not take the editor's other diagnostics away. Tests look for its words.
            stop = EvaluationStoppedException.Unknown(evaluator.Current ?? body.Syntax, $"{RunTimeOnly.EvaluatorFails} ({exception.GetType().Name})");
        }

        return new StackEvaluation(body, state.ToDraft(), policy, stop, evaluator.VisitedCalls);
    }

    /// <summary>Whether an exception comes of the program, or of the evaluator's not being up to it, and not of the host's.</summary>
    public static bool IsOfProgram(Exception exception) => exception is not (OperationCanceledException or IOException or TypeLoadException);

    private static IEnumerable<RuleViolation> Unknown(StackDraft draft, EvaluationStoppedException? stop) =>
        DraftValues.Of(draft)
            .Where(value => value.Kind == DraftValueKind.Unknown)
            .Where(value => (value.Origin as SyntaxOrigin)?.Node != stop?.Node)
            .GroupBy(value => (value.Origin as SyntaxOrigin)?.Node)
            .Select(values => new RuleViolation(
                ValueKnownOnlyAtRunTimeRule.Definition, new([values.First().Text, draft.Name]), "", values.First().Origin, new([])));

    private static IEnumerable<RuleViolation> Stop(StackDraft draft, EvaluationStoppedException? stop)
    {
        if (stop?.Rule is { } rule)
        {
            var arguments = rule == ValueKnownOnlyAtRunTimeRule.Definition ? new[] { stop.Reason, draft.Name }
                : rule == EvaluationBudgetExceededRule.Definition ? [draft.Name, stop.Reason]
                : [stop.Reason];
            yield return new RuleViolation(rule, new(arguments), "", new SyntaxOrigin(stop.Node), new([]));
        }
    }
}
