namespace SslVpnSdk.Analyzers.Evaluation.Framework.Lists;

/// <summary>Numbers and what calculates with them.</summary>
internal static class NumberMembers
{
    private const string Integer = """
        Abs Clamp CompareTo CopySign CreateChecked CreateTruncating DivRem Equals GetHashCode IsEvenInteger IsNegative IsOddInteger
        IsPositive IsPow2 LeadingZeroCount Log2 Max MaxMagnitude Min MinMagnitude Parse PopCount RotateLeft RotateRight Sign ToString TrailingZeroCount TryParse
        """;

    private const string Real = """
        Abs Ceiling Clamp CompareTo Equals Floor GetHashCode IsFinite IsInfinity IsInteger IsNaN IsNegative IsNegativeInfinity IsPositive
        IsPositiveInfinity Max Min Parse Round Sign Sqrt ToString Truncate TryParse
        """;

    public static readonly (string Type, string Members)[] All =
    [
        ("System.Byte", Integer),
        ("System.SByte", Integer),
        ("System.Int16", Integer),
        ("System.UInt16", Integer),
        ("System.Int32", Integer),
        ("System.UInt32", Integer),
        ("System.Int64", Integer),
        ("System.UInt64", Integer),
        ("System.Double", Real),
        ("System.Single", Real),
        ("System.Decimal", """
            new Abs Add Ceiling Clamp Compare CompareTo Divide Equals Floor GetHashCode IsEvenInteger IsInteger IsNegative IsOddInteger IsPositive
            Max Min Multiply Negate One MinusOne Zero Parse Remainder Round Sign Subtract ToInt32 ToInt64 ToDouble ToString Truncate TryParse operators
            """),
        ("System.Boolean", "CompareTo Equals FalseString GetHashCode Parse ToString TrueString TryParse"),
        ("System.Math", """
            Abs BigMul Cbrt Ceiling Clamp CopySign DivRem Floor IEEERemainder ILogB Max MaxMagnitude Min MinMagnitude Round Sign Sqrt Truncate Pow Log Log2 Log10
            """),
        ("System.Numerics.BitOperations", "IsPow2 LeadingZeroCount Log2 PopCount RotateLeft RotateRight RoundUpToPowerOf2 TrailingZeroCount"),
        ("System.Numerics.BigInteger", """
            new Abs Add Compare CompareTo Divide DivRem Equals GetHashCode GreatestCommonDivisor IsEven IsOne IsPowerOfTwo IsZero Max Min MinusOne
            Multiply Negate One Parse Pow Remainder Sign Subtract ToByteArray ToString TryParse Zero operators
            """),
        ("System.Convert", """
            FromBase64String FromHexString ToBase64String ToBoolean ToByte ToChar ToDecimal ToDouble ToHexString ToHexStringLower ToInt16 ToInt32
            ToInt64 ToSByte ToSingle ToString ToUInt16 ToUInt32 ToUInt64
            """),
        ("System.TimeSpan", """
            new Add Compare CompareTo Days Divide Duration Equals FromDays FromHours FromMicroseconds FromMilliseconds FromMinutes FromSeconds FromTicks
            GetHashCode Hours MaxValue Microseconds Milliseconds MinValue Minutes Multiply Nanoseconds Negate Parse ParseExact Seconds Subtract Ticks
            ToString TotalDays TotalHours TotalMicroseconds TotalMilliseconds TotalMinutes TotalNanoseconds TotalSeconds TryParse Zero operators
            """),
        ("System.Version", """
            new Build CompareTo Equals GetHashCode Major Minor Parse Revision ToString TryParse operators
            """),
    ];
}
