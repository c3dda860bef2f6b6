using System.Globalization;
using System.Text;

namespace SslVpnSdk.Rules.Tests.Generated;

/// <summary>Writes a value as one of the expressions people write for it, with the members and statements which that takes.</summary>
internal sealed class ExpressionWriter(Random random)
{
    private readonly StringBuilder _members = new();
    private readonly StringBuilder _statements = new();
    private int _names;

    public string Members => _members.ToString();

    public string Statements => _statements.ToString();

    public T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];

    public string Int(int value)
    {
        var part = random.Next(1, 50);
        return random.Next(10) switch
        {
            0 => Field("int", Literal(value)),
            1 => Local(Literal(value)),
            2 => Constant("int", Literal(value)),
            3 => $"{Literal(value - part)} + {part}",
            4 => $"{Local(Literal(value + part))} - {Field("int", Literal(part))}",
            5 => $"({Literal(value)} * {part}) / {part}",
            6 => Changed(Literal(value - part), $"+= {part}"),
            7 => Changed(Literal(value - 1), "++"),
            8 => string.Create(CultureInfo.InvariantCulture, $"(int)({value}L)"),
            _ => Literal(value),
        };
    }

    public string Text(string value)
    {
        var cut = random.Next(value.Length + 1);
        var (head, tail) = (value[..cut], value[cut..]);
        return random.Next(10) switch
        {
            0 => Field("string", Quoted(value)),
            1 => Local(Quoted(value)),
            2 => Constant("string", Quoted(value)),
            3 => $"{Quoted(head)} + {Quoted(tail)}",
            4 => $"$\"{head}{{{Local(Quoted(tail))}}}\"",
            5 => $"$\"{{{Field("string", Quoted(head))}}}{tail}\"",
            6 => Changed(Quoted(head), $"+= {Quoted(tail)}"),
            7 => $"@\"{value}\"",
            8 => Local($"{Local(Quoted(head))} + {Quoted(tail)}"),
            _ => Quoted(value),
        };
    }

    /// <summary>A block, its numbers written one by one or cut out of a larger one.</summary>
    public string Block(int second, int third, int prefixLength) => random.Next(4) switch
    {
        0 => $"$\"10.{{{Int(second)}}}.{{{Int(third)}}}.0/{{{Int(prefixLength)}}}\"",
        1 when prefixLength >= 24 => $"Cidr.Subnet(\"10.{second}.{third}.0/24\", {Int(prefixLength - 24)}, 0)",
        2 => $"Cidr.Host(\"10.{second}.0.0/16\", {Int(third * 256)}) + \"/{prefixLength}\"",
        _ => Text($"10.{second}.{third}.0/{prefixLength}"),
    };

    public string Texts(params string[] expressions) => random.Next(5) switch
    {
        0 => $"new[] {{ {string.Join(", ", expressions)} }}",
        1 => $"[{string.Join(", ", expressions)}]",
        2 => Local($"new string[] {{ {string.Join(", ", expressions)} }}"),
        3 => $"[.. {Local($"new[] {{ {expressions[0]} }}")}, {string.Join(", ", expressions[1..])}]",
        _ => string.Join(", ", expressions),
    };

    public string Named(string name, string expression) => random.Next(3) == 0 ? $"{name}: {expression}" : expression;

    private static string Literal(int value) => value.ToString(CultureInfo.InvariantCulture) is var digits && value < 0 ? $"({digits})" : digits;

    private static string Quoted(string value) => $"\"{value}\"";

    private string Name() => $"n{_names++}";

    private string Field(string type, string expression)
    {
        var name = Name();
        _members.AppendLine(CultureInfo.InvariantCulture, $"private const {type} {name} = {expression};");
        return name;
    }

    private string Constant(string type, string expression)
    {
        var name = Name();
        _statements.AppendLine(CultureInfo.InvariantCulture, $"const {type} {name} = {expression};");
        return name;
    }

    private string Local(string expression)
    {
        var name = Name();
        _statements.AppendLine(CultureInfo.InvariantCulture, $"var {name} = {expression};");
        return name;
    }

    private string Changed(string expression, string change)
    {
        var name = Local(expression);
        _statements.AppendLine(CultureInfo.InvariantCulture, $"{name} {change};");
        return name;
    }
}
