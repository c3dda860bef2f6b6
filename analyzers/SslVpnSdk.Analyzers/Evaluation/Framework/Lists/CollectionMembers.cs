namespace SslVpnSdk.Analyzers.Evaluation.Framework.Lists;

/// <summary>Collections and their interfaces.</summary>
internal static class CollectionMembers
{
    private const string Enumerator = "Current !MoveNext Dispose";

    private const string Pairs = """
        new !Add !Clear Comparer ContainsKey ContainsValue Count !EnsureCapacity GetEnumerator Item Keys !Remove !TrimExcess !TryAdd TryGetValue Values
        """;

    private const string Set = """
        new !Add !Clear Comparer Contains Count !EnsureCapacity !ExceptWith GetEnumerator !IntersectWith IsProperSubsetOf IsProperSupersetOf IsSubsetOf
        IsSupersetOf Max Min Overlaps !Remove !RemoveWhere SetEquals !SymmetricExceptWith !TrimExcess TryGetValue !UnionWith Reverse GetViewBetween
        """;

    public static readonly (string Type, string Members)[] All =
    [
        ("System.Collections.Generic.List`1", """
            new !Add !AddRange AsReadOnly BinarySearch Capacity !Clear Contains ConvertAll CopyTo Count !EnsureCapacity Exists Find FindAll FindIndex
            FindLast FindLastIndex ForEach GetEnumerator GetRange IndexOf !Insert !InsertRange Item LastIndexOf !Remove !RemoveAll !RemoveAt
            !RemoveRange !Reverse Slice !Sort ToArray !TrimExcess TrueForAll
            """),
        ("System.Collections.Generic.List`1+Enumerator", Enumerator),
        ("System.Collections.Generic.Dictionary`2", Pairs),
        ("System.Collections.Generic.Dictionary`2+Enumerator", Enumerator),
        ("System.Collections.Generic.Dictionary`2+KeyCollection", "Contains Count GetEnumerator"),
        ("System.Collections.Generic.Dictionary`2+KeyCollection+Enumerator", Enumerator),
        ("System.Collections.Generic.Dictionary`2+ValueCollection", "Count GetEnumerator"),
        ("System.Collections.Generic.Dictionary`2+ValueCollection+Enumerator", Enumerator),
        ("System.Collections.Generic.SortedDictionary`2", Pairs),
        ("System.Collections.Generic.SortedDictionary`2+Enumerator", Enumerator),
        ("System.Collections.Generic.SortedDictionary`2+KeyCollection", "Count GetEnumerator"),
        ("System.Collections.Generic.SortedDictionary`2+KeyCollection+Enumerator", Enumerator),
        ("System.Collections.Generic.SortedDictionary`2+ValueCollection", "Count GetEnumerator"),
        ("System.Collections.Generic.SortedDictionary`2+ValueCollection+Enumerator", Enumerator),
        ("System.Collections.Generic.SortedList`2", Pairs + " GetKeyAtIndex GetValueAtIndex IndexOfKey IndexOfValue !RemoveAt !SetValueAtIndex"),
        ("System.Collections.Generic.OrderedDictionary`2", Pairs + " GetAt IndexOf !Insert !RemoveAt !SetAt"),
        ("System.Collections.Generic.HashSet`1", Set),
        ("System.Collections.Generic.HashSet`1+Enumerator", Enumerator),
        ("System.Collections.Generic.SortedSet`1", Set),
        ("System.Collections.Generic.SortedSet`1+Enumerator", Enumerator),
        ("System.Collections.Generic.Queue`1", "new !Clear Contains Count !Dequeue !Enqueue !EnsureCapacity GetEnumerator Peek ToArray !TrimExcess !TryDequeue TryPeek"),
        ("System.Collections.Generic.Queue`1+Enumerator", Enumerator),
        ("System.Collections.Generic.Stack`1", "new !Clear Contains Count !EnsureCapacity GetEnumerator Peek !Pop !Push ToArray !TrimExcess TryPeek !TryPop"),
        ("System.Collections.Generic.Stack`1+Enumerator", Enumerator),
        ("System.Collections.Generic.PriorityQueue`2", "new !Clear Count !Dequeue !Enqueue Peek !TryDequeue TryPeek"),
        ("System.Collections.Generic.LinkedList`1", """
            new !AddAfter !AddBefore !AddFirst !AddLast !Clear Contains Count Find FindLast First GetEnumerator Last !Remove !RemoveFirst !RemoveLast
            """),
        ("System.Collections.Generic.LinkedListNode`1", "Next Previous Value"),
        ("System.Collections.Generic.LinkedList`1+Enumerator", Enumerator),
        ("System.Collections.Generic.KeyValuePair`2", "new Deconstruct Equals GetHashCode Key ToString Value"),
        ("System.Collections.Generic.KeyValuePair", "Create"),
        ("System.Collections.Generic.CollectionExtensions", "AsReadOnly GetValueOrDefault !Remove !TryAdd !AddRange !InsertRange"),
        ("System.Collections.ObjectModel.ReadOnlyCollection`1", "new Contains Count Empty GetEnumerator IndexOf Item"),
        ("System.Collections.ObjectModel.ReadOnlyDictionary`2", "new ContainsKey Count GetEnumerator Item Keys TryGetValue Values"),
        ("System.Collections.ObjectModel.Collection`1", "new !Add !Clear Contains Count GetEnumerator IndexOf !Insert Item !Remove !RemoveAt"),
        ("System.Collections.Generic.IEnumerable`1", "GetEnumerator"),
        ("System.Collections.IEnumerable", "GetEnumerator"),
        ("System.Collections.Generic.IEnumerator`1", "Current"),
        ("System.Collections.IEnumerator", "Current !MoveNext"),
        ("System.Collections.ICollection", "Count"),
        ("System.Collections.Generic.ICollection`1", "!Add !Clear Contains CopyTo Count IsReadOnly !Remove"),
        ("System.Collections.Generic.IReadOnlyCollection`1", "Count"),
        ("System.Collections.Generic.IList`1", "IndexOf !Insert Item !RemoveAt"),
        ("System.Collections.Generic.IReadOnlyList`1", "Item"),
        ("System.Collections.Generic.IDictionary`2", "!Add ContainsKey Item Keys !Remove TryGetValue Values"),
        ("System.Collections.Generic.IReadOnlyDictionary`2", "ContainsKey Item Keys TryGetValue Values"),
        ("System.Collections.Generic.ISet`1", """
            !Add !ExceptWith !IntersectWith IsProperSubsetOf IsProperSupersetOf IsSubsetOf IsSupersetOf Overlaps SetEquals !SymmetricExceptWith !UnionWith
            """),
        ("System.Collections.Generic.IReadOnlySet`1", "Contains IsProperSubsetOf IsProperSupersetOf IsSubsetOf IsSupersetOf Overlaps SetEquals"),
    ];
}
