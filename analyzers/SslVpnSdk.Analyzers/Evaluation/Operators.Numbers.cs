using Microsoft.CodeAnalysis.Operations;

namespace SslVpnSdk.Analyzers.Evaluation;

internal static partial class Operators
{
    /// <summary>The operators that programs use most, as the host calculates them; null for the others.</summary>
    private static object? Integers(BinaryOperatorKind kind, bool isChecked, int l, int r) => kind switch
    {
        BinaryOperatorKind.Add => isChecked ? checked(l + r) : unchecked(l + r),
        BinaryOperatorKind.Subtract => isChecked ? checked(l - r) : unchecked(l - r),
        BinaryOperatorKind.Multiply => isChecked ? checked(l * r) : unchecked(l * r),
        BinaryOperatorKind.Divide when r > 0 => l / r,
        BinaryOperatorKind.Remainder when r > 0 => l % r,
        BinaryOperatorKind.And => l & r,
        BinaryOperatorKind.Or => l | r,
        BinaryOperatorKind.ExclusiveOr => l ^ r,
        BinaryOperatorKind.LeftShift => l << r,
        BinaryOperatorKind.RightShift => l >> r,
        BinaryOperatorKind.Equals => l == r,
        BinaryOperatorKind.NotEquals => l != r,
        BinaryOperatorKind.LessThan => l < r,
        BinaryOperatorKind.LessThanOrEqual => l <= r,
        BinaryOperatorKind.GreaterThan => l > r,
        BinaryOperatorKind.GreaterThanOrEqual => l >= r,
        _ => null,
    };

    private static object? Decimal(BinaryOperatorKind kind, decimal l, decimal r) => kind switch
    {
        BinaryOperatorKind.Add => l + r,
        BinaryOperatorKind.Subtract => l - r,
        BinaryOperatorKind.Multiply => l * r,
        BinaryOperatorKind.Divide => l / r,
        BinaryOperatorKind.Remainder => l % r,
        _ => Ordered(kind, l.CompareTo(r)),
    };

    private static object? Double(BinaryOperatorKind kind, double l, double r) => kind switch
    {
        BinaryOperatorKind.Add => l + r,
        BinaryOperatorKind.Subtract => l - r,
        BinaryOperatorKind.Multiply => l * r,
        BinaryOperatorKind.Divide => l / r,
        BinaryOperatorKind.Remainder => l % r,
        BinaryOperatorKind.NotEquals => l != r,
        _ => double.IsNaN(l) || double.IsNaN(r) ? false : Ordered(kind, l == r ? 0 : l < r ? -1 : 1),
    };

    private static object? Single(BinaryOperatorKind kind, float l, float r) => Double(kind, l, r) switch
    {
        double result when kind is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide
            or BinaryOperatorKind.Remainder => (float)result,
        var result => result,
    };

    private static object? Ordered(BinaryOperatorKind kind, int order) => kind switch
    {
        BinaryOperatorKind.LessThan => order < 0,
        BinaryOperatorKind.LessThanOrEqual => order <= 0,
        BinaryOperatorKind.GreaterThan => order > 0,
        BinaryOperatorKind.GreaterThanOrEqual => order >= 0,
        _ => Same(kind, order == 0),
    };

    private static object? Same(BinaryOperatorKind kind, bool areEqual) => kind switch
    {
        BinaryOperatorKind.Equals => areEqual,
        BinaryOperatorKind.NotEquals => !areEqual,
        _ => null,
    };
}
