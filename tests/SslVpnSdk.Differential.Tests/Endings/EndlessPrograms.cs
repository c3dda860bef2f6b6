namespace SslVpnSdk.Differential.Tests.Endings;

/// <summary>Programs that do not end, or take all memory there is. They are compiled and never run.</summary>
internal static class EndlessPrograms
{
    /// <summary>They end nowhere.</summary>
    public static TheoryData<string> Loops =>
    [
        "var i = 0; while (true) { i++; }",
        "for (;;) { }",
        "var i = 0; do { i = unchecked(i * 3 + 1); } while (i != 2);",
        "int Deeper(int n) => Deeper(n + 1); Deeper(0);",
        "bool Even(int n) => n == -1 || Odd(n + 1); bool Odd(int n) => n == -1 || Even(n + 1); Even(0);",
        "Func<int, int>? again = null; again = n => again!(n + 1); again(0);",
        "var text = \"\"; while (true) { text += \"0123456789\"; }",
        "var text = \"0123456789\"; while (true) { text += text; }",
        "var text = new StringBuilder(); while (true) { text.Append(\"0123456789\"); }",
        "var list = new List<int>(); while (true) { list.Add(list.Count); }",
        "IEnumerable<int> Endless() { while (true) { yield return 1; } } foreach (var n in Endless()) { }",
        "IEnumerable<int> Endless() { while (true) { yield return 1; } } Endless().Where(n => n == 2).First();",
        "IEnumerable<int> Endless() { while (true) { yield return 1; } } Endless().Count();",
        "Enumerable.Range(0, int.MaxValue).Where(n => n % 3 == 0).Select(n => n & 1).Count(n => n == 1);",
        "Enumerable.Range(0, int.MaxValue).Aggregate(0, (a, b) => a ^ b);",
        "foreach (var n in Enumerable.Range(0, int.MaxValue)) { foreach (var m in Enumerable.Range(0, n)) { } }",
        "try { while (true) { } } finally { stack.AddVpc(\"never\"); }",
    ];

    /// <summary>What they ask the framework for is too much, or takes it too long.</summary>
    public static TheoryData<string> Requests =>
    [
        "var text = new string('x', 2_000_000_000);",
        "var text = \"x\".PadLeft(1_900_000_000);",
        "var array = new int[2_000_000_000];",
        "var array = new long[30_000, 30_000];",
        "var list = new List<int>(2_000_000_000);",
        "var text = string.Join(',', Enumerable.Range(0, int.MaxValue));",
        "var text = string.Concat(Enumerable.Repeat(\"x\", int.MaxValue));",
        "var list = Enumerable.Range(0, int.MaxValue).ToList();",
        "var last = Enumerable.Repeat(1, int.MaxValue).Reverse().First();",
        "var none = Enumerable.Range(0, int.MaxValue).Max() + Enumerable.Range(0, int.MaxValue).Sum(n => 0);",
        "var found = Enumerable.Range(0, int.MaxValue).Select(n => n).Contains(-1);",
        "var set = Enumerable.Range(0, int.MaxValue).ToHashSet();",
        "var text = new StringBuilder().Append('x', 2_000_000_000).ToString();",
        "var text = $\"{1,1900000000}\";",
        "var text = 1.ToString(\"D999999999\");",
        "var texts = \"aaaaaaaaaaaaaaaa\"; for (var i = 0; i < 8; i++) { texts = texts.Replace(\"a\", texts); }",
        "int[] array = [1]; for (var i = 0; i < 40; i++) { array = [.. array, .. array]; }",
    ];

    /// <summary>The statements as the body of a stack's <c>Define</c>.</summary>
    public static string Program(string statements) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text;
        using SslVpnSdk;

        [SslVpnStack("endless")]
        public sealed partial class Endless : SslVpnStack
        {
            protected override void Define(StackBuilder stack)
            {
                stack.InRegion("eu-central-1");
                {{statements}}
            }
        }
        """;
}
