namespace SslVpnSdk.Analyzers.Evaluation.Framework.Lists;

/// <summary>What every program is made of: objects, arrays, enums, tuples, comparers.</summary>
internal static class BasicMembers
{
    private const string Tuple = "new CompareTo Equals GetHashCode ToString Item1 Item2 Item3 Item4 Item5 Item6 Item7";

    public static readonly (string Type, string Members)[] All =
    [
        ("System.Object", "new Equals GetHashCode ReferenceEquals ToString"),
        ("System.ValueType", "Equals GetHashCode ToString"),
        ("System.Nullable`1", "new Equals GetHashCode GetValueOrDefault HasValue ToString Value operators"),
        ("System.Nullable", "Compare Equals"),
        ("System.Enum", "CompareTo Equals GetHashCode GetName GetNames GetValues HasFlag IsDefined Parse ToString TryParse"),
        ("System.Array", """
            AsReadOnly BinarySearch Clear Clone ConvertAll Copy CopyTo Empty Exists Fill Find FindAll FindIndex FindLast FindLastIndex ForEach GetEnumerator
            GetLength GetLowerBound GetUpperBound GetValue IndexOf LastIndexOf Length LongLength Rank Resize Reverse Sort TrueForAll
            """),
        ("System.ValueTuple", "Create"),
        ("System.ValueTuple`1", Tuple),
        ("System.ValueTuple`2", Tuple),
        ("System.ValueTuple`3", Tuple),
        ("System.ValueTuple`4", Tuple),
        ("System.ValueTuple`5", Tuple),
        ("System.ValueTuple`6", Tuple),
        ("System.ValueTuple`7", Tuple),
        ("System.Tuple", "Create"),
        ("System.Tuple`1", Tuple),
        ("System.Tuple`2", Tuple),
        ("System.Tuple`3", Tuple),
        ("System.Tuple`4", Tuple),
        ("System.Tuple`5", Tuple),
        ("System.HashCode", "Combine"),
        ("System.Index", "new End Equals FromEnd FromStart GetOffset IsFromEnd Start ToString Value operators"),
        ("System.Range", "new All End EndAt Equals GetOffsetAndLength Start StartAt ToString"),
        ("System.Lazy`1", "new IsValueCreated Value"),
        ("System.IDisposable", "Dispose"),
        ("System.IComparable", "CompareTo"),
        ("System.IComparable`1", "CompareTo"),
        ("System.IEquatable`1", "Equals"),
        ("System.IFormattable", "ToString"),
        ("System.ArgumentNullException", "ThrowIfNull"),
        ("System.ArgumentException", "ThrowIfNullOrEmpty ThrowIfNullOrWhiteSpace"),
        ("System.ArgumentOutOfRangeException", """
            ThrowIfEqual ThrowIfGreaterThan ThrowIfGreaterThanOrEqual ThrowIfLessThan ThrowIfLessThanOrEqual ThrowIfNegative ThrowIfNegativeOrZero
            ThrowIfNotEqual ThrowIfZero
            """),
        ("System.Collections.Generic.EqualityComparer`1", "Create Default Equals GetHashCode"),
        ("System.Collections.Generic.Comparer`1", "Compare Create Default"),
        ("System.Collections.Generic.IEqualityComparer`1", "Equals GetHashCode"),
        ("System.Collections.Generic.IComparer`1", "Compare"),
    ];
}
