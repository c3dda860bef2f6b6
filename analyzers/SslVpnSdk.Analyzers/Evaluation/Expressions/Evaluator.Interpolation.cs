using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Framework;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    private const string NotText = "an interpolated string that is no string is not evaluated";

    public override Value VisitInterpolatedString(IInterpolatedStringOperation operation, Scope scope) =>
        operation.Type?.SpecialType == SpecialType.System_String
            ? Interpolated(operation, scope)
            : throw EvaluationStoppedException.Unknown(operation.Syntax, NotText);

    /// <summary>What the framework's own handlers make of an interpolated string is its text; who gets them gets that instead.</summary>
    public override Value VisitInterpolatedStringHandlerCreation(IInterpolatedStringHandlerCreationOperation operation, Scope scope) =>
        operation.Type is { DeclaringSyntaxReferences.IsEmpty: true, Name: "DefaultInterpolatedStringHandler" or "AppendInterpolatedStringHandler" }
        && operation.Content is IInterpolatedStringOperation content
            ? Interpolated(content, scope)
            : throw EvaluationStoppedException.Unknown(operation.Syntax, NotText);

    private Value Interpolated(IInterpolatedStringOperation operation, Scope scope)
    {
        var text = new StringBuilder();
        Value? unknown = null;
        foreach (var part in operation.Parts)
        {
            var value = part switch
            {
                IInterpolatedStringTextOperation literal => Evaluate(literal.Text, scope),
                IInterpolationOperation interpolation => Interpolation(interpolation.Expression, interpolation.Alignment, interpolation.FormatString, interpolation, scope),
                IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation append } => Appended(append, scope),
                _ => throw EvaluationStoppedException.Broken(part.Syntax),
            };

            unknown ??= value.IsKnown ? null : value;
            text.Append(value.Content as string);
        }

        return unknown ?? TextResult(operation, text.ToString());
    }

    private Value Appended(IInvocationOperation append, Scope scope)
    {
        IOperation? Argument(string name) => append.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == name)?.Value;

        var value = append.Arguments.FirstOrDefault()?.Value ?? throw EvaluationStoppedException.Broken(append.Syntax);
        return append.TargetMethod.Name == "AppendLiteral" ? Evaluate(value, scope) : Interpolation(value, Argument("alignment"), Argument("format"), append, scope);
    }

    private Value Interpolation(IOperation expression, IOperation? aligned, IOperation? formatted, IOperation part, Scope scope)
    {
        var value = expression.Type is { } type && IsSpanConversion(type) ? Characters(Evaluate(expression, scope)) : Evaluate(expression, scope);
        if (!value.IsKnown)
        {
            return Opaque(part, value);
        }

        var format = formatted?.ConstantValue.Value as string;
        var alignment = aligned is { ConstantValue: { HasValue: true, Value: int width } } ? width : 0;
        Budget.Allocate(part.Syntax, (Math.Abs((long)alignment) / 16) + Widths.Of(format));
        return Guarded(part.Syntax, () => Values.Text.Of(value, format)) is not { } text ? EscapedUnknown("the text of this value is not evaluated", expression.Syntax, value)
            : Value.Known(alignment < 0 ? text.PadRight(-alignment) : text.PadLeft(alignment), part.Syntax);
    }
}
