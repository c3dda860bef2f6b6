using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Builders;
using SslVpnSdk.Analyzers.Evaluation.Types;
using SslVpnSdk.Analyzers.Evaluation.Values;
using SslVpnSdk.Drafts;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Analyzers.Evaluation;

/// <summary>Evaluates a single call of the builder's API by itself: in a helper library, in a test, in code that no evaluation comes by.</summary>
internal static class CallEvaluation
{
    /// <summary>What the call's constant arguments describe, and what the rules about single values say of it.</summary>
    public static (StackDraft Draft, IReadOnlyList<RuleViolation> Violations) Of(
        IInvocationOperation call, Compilation compilation, CompanyPolicy policy, CancellationToken cancellationToken)
    {
        var evaluator = new Evaluator(new SourceCode(new BoundSource(compilation), cancellationToken), new EvaluationBudget(EvaluationLimits.Default, cancellationToken));
        var stack = new StackState("", null, null);
        var name = new CallArgument(Value.Unknown("the resource is not known here", call.Syntax), call.Syntax, "name");
        try
        {
            var resource = BuilderApi.EmptyResource(call.TargetMethod.ContainingType, name);
            var receiver = Value.Known(resource is null ? stack : stack.Add(_ => resource), call.Syntax);
            BuilderApi.Find(call.TargetMethod)!(new BuilderCall(call.Syntax, receiver, Arguments(evaluator, call)));
        }
        catch (Exception exception) when (StackEvaluation.IsOfProgram(exception))
        {
            // It throws, or cannot be evaluated: the stack that calls it says so, if one does.
        }

        var draft = stack.ToDraft();
        return (draft, RuleCatalog.Check(draft, RuleCatalog.ValueRules, policy));
    }

    /// <summary>The arguments one by one, so that one that is not known leaves the others.</summary>
    private static List<CallArgument> Arguments(Evaluator evaluator, IInvocationOperation call)
    {
        var arguments = new List<CallArgument>();
        var scope = new Scope(new Frame(null, evaluator.NoTypes, initialization: null), null);
        foreach (var argument in call.Arguments.Where(argument => argument.Parameter is not null))
        {
            try
            {
                arguments.AddRange(evaluator.Arguments(call, ImmutableArray.Create(argument), scope));
            }
            catch (Exception stop) when (StackEvaluation.IsOfProgram(stop))
            {
                arguments.Add(new CallArgument(
                    Value.Unknown(stop.Message, argument.Value.Syntax), argument.Value.Syntax, argument.Parameter!.Name));
            }
        }

        return arguments;
    }
}
