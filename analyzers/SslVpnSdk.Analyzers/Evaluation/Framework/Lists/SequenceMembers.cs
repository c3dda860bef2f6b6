namespace SslVpnSdk.Analyzers.Evaluation.Framework.Lists;

/// <summary>Queries of sequences.</summary>
internal static class SequenceMembers
{
    public static readonly (string Type, string Members)[] All =
    [
        ("System.Linq.Enumerable", """
            Aggregate AggregateBy All Any Append AsEnumerable Average Cast Chunk Concat Contains Count CountBy DefaultIfEmpty Distinct DistinctBy ElementAt
            ElementAtOrDefault Empty Except ExceptBy First FirstOrDefault GroupBy GroupJoin Index Intersect IntersectBy Join Last
            LastOrDefault LeftJoin LongCount Max MaxBy Min MinBy OfType Order OrderBy OrderByDescending OrderDescending Prepend Range Repeat Reverse
            RightJoin Select SelectMany SequenceEqual Single SingleOrDefault Skip SkipLast SkipWhile Sum Take TakeLast TakeWhile ThenBy
            ThenByDescending ToArray ToDictionary ToHashSet ToList ToLookup TryGetNonEnumeratedCount Union UnionBy Where Zip
            """),
        ("System.Linq.IGrouping`2", "Key"),
        ("System.Linq.ILookup`2", "Contains Count Item"),
        ("System.Linq.Lookup`2", "Contains Count GetEnumerator Item"),
    ];
}
