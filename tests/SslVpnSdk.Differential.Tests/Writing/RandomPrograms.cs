using CsCheck;
using SslVpnSdk.Differential.Tests.Grammars;

namespace SslVpnSdk.Differential.Tests.Writing;

/// <summary>Makes well-typed programs that end, each with one stack: types and helpers first, then <c>Define</c>, which uses them.</summary>
internal sealed class RandomPrograms : Gen<RandomProgram>
{
    private const int SizeOfMember = 40;
    private const int SizeOfDefine = 220;

    private const string Usings =
        """
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Net;
        using System.Text;
        using SslVpnSdk;


        """;

    /// <summary>The program of a seed.</summary>
    public static RandomProgram Of(ulong seed) => new RandomPrograms().Generate(new PCG((uint)seed, seed), null, out _);

    /// <inheritdoc />
    public override RandomProgram Generate(PCG pcg, Size? min, out Size size)
    {
        var seed = pcg.Seed;
        var dice = new Dice(pcg);
        var writer = new Writer(Grammar.Default, dice);
        var types = Parts(writer, writer.Program, "type", dice.Between(1, 4));
        var statics = Parts(writer, writer.Program, "member", dice.Between(1, 4));
        var instance = writer.Program.Inner();
        var members = Parts(writer, instance, "instance-member", dice.Between(0, 2));
        writer.BeginPart(SizeOfDefine);
        var define = writer.Write("define", instance, 5);
        var environments = dice.Percent(40) ? ", Environments = [\"staging\", \"production\"]" : "";
        var first = dice.Below(types.Count + 1);
        string[] files =
        [
            $$"""
            [SslVpnStack("s{{seed}}"{{environments}})]
            public sealed partial class Stack{{seed}} : SslVpnStack
            {
            {{string.Join("\n\n", members)}}

            protected override void Define(StackBuilder stack)
            {{define}}
            }

            {{string.Join("\n\n", types.Take(first))}}
            """,
            $$"""
            public sealed partial class Stack{{seed}}
            {
            {{string.Join("\n\n", statics)}}
            }

            {{string.Join("\n\n", types.Skip(first))}}

            internal static class Shortening
            {
                public static string Short(this string text) => text.Length <= 40 ? text : text[..40];

                public static IEnumerable<T> Short<T>(this IEnumerable<T> items) => items.Take(6);
            }
            """,
        ];
        var program = new RandomProgram(seed, [.. files.Select(file => $"{Usings}namespace P{seed};\n\n{file}\n")], writer.Places);
        size = new Size((ulong)program.Files.Sum(file => file.Length));
        return program;
    }

    private static List<string> Parts(Writer writer, Scope scope, string result, int count)
    {
        var parts = new List<string>();
        for (var i = 0; i < count; i++)
        {
            writer.BeginPart(SizeOfMember);
            parts.Add(writer.Write(result, scope, 4));
        }

        return parts;
    }
}
