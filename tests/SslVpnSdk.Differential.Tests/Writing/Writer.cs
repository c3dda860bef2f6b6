using System.Globalization;
using System.Text;
using SslVpnSdk.Differential.Tests.Grammars;

namespace SslVpnSdk.Differential.Tests.Writing;

/// <summary>Writes one random program: it fills the holes of templates with what the grammar has for them.</summary>
internal sealed partial class Writer(Grammar grammar, Dice dice)
{
    private const int MaximumOperations = 20_000;
    private readonly Heights _heights = grammar.Heights.Copy();
    private readonly HashSet<string> _places = [];
    private StringBuilder _text = new();
    private int _indentation;
    private int _names;
    private int _nodes;
    private int _size;
    private int _operations;

    /// <summary>The places in the grammar that were used.</summary>
    public IReadOnlySet<string> Places => _places;

    /// <summary>What belongs to the whole program.</summary>
    public Scope Program { get; } = new(null, new Surroundings());

    private bool IsLong => _nodes > _size;

    /// <summary>Writes one of the results, in a text of its own.</summary>
    public string Write(string result, Scope scope, int depth, Production? production = null)
    {
        var outer = _text;
        _text = new StringBuilder();
        Fill(production ?? Choose(result, scope, depth), scope, depth);
        var text = _text.ToString();
        _text = outer;
        return text;
    }

    /// <summary>Begins a part of the program that is brought to its end after so many expressions and statements.</summary>
    public void BeginPart(int size) => (_size, _nodes, _operations) = (size, 0, 0);

    private string NewName(string stem) => string.Create(CultureInfo.InvariantCulture, $"{stem}{++_names}");

    /// <summary>Fills a template's holes. What it declares, and what grammar it adds, is in the scope given afterwards.</summary>
    private void Fill(Production production, Scope scope, int depth, Dictionary<string, string>? given = null)
    {
        _nodes++;
        _places.Add(production.Place);
        _operations += production.Cost * scope.Surroundings.Times;
        var before = _operations;
        var names = given ?? [];
        var declared = new List<Variable>();
        var scopes = new Stack<Scope>([scope.Inner()]);
        foreach (var part in production.Parts.Select(part => part.Resolve(names)))
        {
            Fill(part, scopes, names, declared, depth - 1);
        }

        declared.ForEach(scope.Add);
        foreach (var line in production.Additions)
        {
            // What is called runs its body; a rough count of it keeps calls in loops in calls in loops from taking for ever.
            var colon = line.IndexOf(" :", StringComparison.Ordinal);
            var bound = $"{Words.Replace(line[..colon], names)} :{Template.Bind(line[(colon + 2)..], names)}";
            var addition = Production.Parse(bound, $"{production.Place} + {line}", cost: 1 + _operations - before);
            _heights.Add(addition);
            scope.Add(addition);
        }
    }

    private void Text(string text) => _text.Append(text.Replace("\n", "\n" + new string(' ', 4 * _indentation), StringComparison.Ordinal));
}
