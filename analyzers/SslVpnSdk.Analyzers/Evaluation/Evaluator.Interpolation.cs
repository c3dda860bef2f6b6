using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Operations;

namespace SslVpnSdk.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
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

        return unknown ?? Value.Known(text.ToString(), operation.Syntax);
    }

    private Value Interpolation(IInterpolationOperation interpolation, Scope scope)
    {
        var value = Evaluate(interpolation.Expression, scope);
        if (!value.IsKnown)
        {
            return value;
        }

        var format = interpolation.FormatString?.ConstantValue.Value as string;
        if (Guarded(interpolation, () => Text.Of(value.Content, format)) is not { } text)
        {
            return Value.Unknown("the text of this value is not evaluated", interpolation.Expression.Syntax);
        }

        var alignment = interpolation.Alignment is { ConstantValue: { HasValue: true, Value: int width } } ? width : 0;
        return Value.Known(string.Format(CultureInfo.InvariantCulture, $"{{0,{alignment}}}", text), interpolation.Syntax);
    }
}
