using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SslVpnSdk.Analyzers.Evaluation.Values;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    private const int MaximumAlignment = 100_000;

    public override Value VisitInterpolatedString(IInterpolatedStringOperation operation, Scope scope)
    {
        var text = new StringBuilder();
        Value? unknown = null;
        foreach (var part in operation.Parts)
        {
            var value = part switch
            {
                IInterpolatedStringTextOperation literal => Evaluate(literal.Text, scope),
                IInterpolationOperation interpolation => Interpolation(interpolation, scope),
                _ => throw EvaluationStoppedException.Broken(part.Syntax),
            };

            unknown ??= value.IsKnown ? null : value;
            text.Append(value.Content as string);
        }

        // An interpolated string can also become a FormattableString, or what a handler makes of it.
        return unknown ?? (operation.Type?.SpecialType == SpecialType.System_String
            ? TextResult(operation, text.ToString())
            : throw EvaluationStoppedException.Unknown(operation.Syntax, "an interpolated string that is no string is not evaluated"));
    }

    private Value Interpolation(IInterpolationOperation interpolation, Scope scope)
    {
        var value = Evaluate(interpolation.Expression, scope);
        var format = interpolation.FormatString?.ConstantValue.Value as string;
        var alignment = interpolation.Alignment is { ConstantValue: { HasValue: true, Value: int width } } ? width : 0;
        if (!value.IsKnown)
        {
            return Opaque(interpolation, value);
        }

        if (alignment is < -MaximumAlignment or > MaximumAlignment)
        {
            return Value.Unknown("this alignment is not evaluated", interpolation.Syntax);
        }

        if (Guarded(interpolation.Syntax, () => Values.Text.Of(value, format)) is not { } text)
        {
            return EscapedUnknown("the text of this value is not evaluated", interpolation.Expression.Syntax, value);
        }

        return Value.Known(string.Format(CultureInfo.InvariantCulture, $"{{0,{alignment}}}", text), interpolation.Syntax);
    }
}
