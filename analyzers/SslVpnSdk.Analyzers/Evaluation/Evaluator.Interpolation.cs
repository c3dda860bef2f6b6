using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    private const int MaximumAlignment = 1000;

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

        if (!Text.IsKnownFormat(format) || alignment is < -MaximumAlignment or > MaximumAlignment)
        {
            return Value.Unknown("this format is not evaluated", interpolation.Syntax);
        }

        if (Guarded(interpolation, () => Text.Of(value.Content, format)) is not { } text)
        {
            return Value.Unknown("the text of this value is not evaluated", interpolation.Expression.Syntax);
        }

        return Value.Known(string.Format(CultureInfo.InvariantCulture, $"{{0,{alignment}}}", text), interpolation.Syntax);
    }
}
