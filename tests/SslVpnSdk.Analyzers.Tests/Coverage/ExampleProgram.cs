using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SslVpnSdk.Analyzers.Tests.Coverage;

/// <summary>
/// An example as a program. It reads like a C# script: usings, types, members of the stack (those with an accessibility), statements of
/// <c>Define</c>, and at the end an expression whose value is shown in the document. One with a stack of its own is whole already.
/// </summary>
internal sealed record ExampleProgram
{
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

    private static readonly CSharpParseOptions Script = new(kind: SourceCodeKind.Script);

    private readonly string _usings = "";
    private readonly string _types;
    private readonly string _members = "";
    private readonly string _statements = "";
    private readonly string? _value;

    public ExampleProgram(string code, int number)
    {
        Name = $"example-{number}";
        Space = $"Example{number}";
        var root = CSharpSyntaxTree.ParseText(code, Script).GetCompilationUnitRoot();
        var members = root.Members;
        var attribute = members.SelectMany(member => member.AttributeLists).SelectMany(list => list.Attributes)
            .FirstOrDefault(attribute => attribute.Name.ToString() == "SslVpnStack");
        if (attribute is not null)
        {
            Name = attribute.ArgumentList!.Arguments[0].ToString().Trim('"');
            _types = code;
            IsWhole = true;
            return;
        }

        var value = members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } statement }
            ? statement
            : null;
        _value = value?.Expression.ToString();
        _usings = root.Usings.ToFullString();
        _types = Text(members.Where(IsType));
        _members = Text(members.Where(IsMember));
        _statements = Text(members.Where(member => !IsType(member) && !IsMember(member) && member != value?.Parent));
    }

    /// <summary>The stack's name.</summary>
    public string Name { get; }

    /// <summary>The namespace, which keeps the names of the examples apart.</summary>
    public string Space { get; }

    /// <summary>Whether the example declares its own stack, so that there is no value to show.</summary>
    public bool IsWhole { get; }

    /// <summary>The program.</summary>
    /// <param name="shown">An expression for the text of the variable <c>shown</c>; null to leave the value out.</param>
    public string Source(string? shown) => IsWhole
        ? $"{Usings}namespace {Space};\n{_types}\n"
        : $$"""
        {{Usings}}
        {{_usings}}
        namespace {{Space}};

        [SslVpnStack("{{Name}}")]
        public sealed partial class Example : SslVpnStack
        {
            {{_members}}
            protected override void Define(StackBuilder stack)
            {
                stack.InRegion("eu-central-1");
                {{_statements}}
                {{(_value is null ? "" : $"var shown = {_value};")}}
                {{(shown is null ? "" : $"stack.AddParameter(\"shown\", description: {shown});")}}
            }
        }

        {{_types}}
        """;

    private static bool IsType(MemberDeclarationSyntax member) => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax;

    private static bool IsMember(MemberDeclarationSyntax member) =>
        !IsType(member) && member.Modifiers.Any(modifier => SyntaxFacts.IsAccessibilityModifier(modifier.Kind()));

    private static string Text(IEnumerable<MemberDeclarationSyntax> members) => string.Concat(members.Select(member => member.ToFullString() + "\n"));
}
