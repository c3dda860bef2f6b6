using System.Numerics;

namespace SslVpnSdk.Analyzers.Evaluation.Framework;

/// <summary>What calculating with long numbers costs, in elements.</summary>
internal static class BigNumbers
{
    private const int ProductsPerElement = 64;

    /// <summary>Of making a text of a number, or a number of a text: every digit takes part in the making of all others.</summary>
    public static long CostOfText(BigInteger number) => Squared(Words(number));

    public static long CostOfText(int digits) => Squared(digits / 9L);

    public static long CostOfPower(BigInteger number, int exponent) => BigInteger.Abs(number).IsOne || number.IsZero ? 0 : Squared(Math.Max(1, Words(number)) * exponent / (Words(number) == 0 ? 8 : 1));

    public static long CostOfProduct(BigInteger left, BigInteger right) => (Words(left) * Words(right) / ProductsPerElement) + Words(left) + Words(right);

    public static long Words(BigInteger number) => number.ToByteArray().Length / 4;

    private static long Squared(long words) => words >= int.MaxValue ? long.MaxValue / 4 : words * words / ProductsPerElement;
}
