using SslVpnSdk.Addressing;
using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>One check of one draft: what the rules read, and where they report.</summary>
internal sealed class RuleContext
{
    /// <summary>Few enough resources that the processor's cache keeps them while all rules look at them.</summary>
    private const int PartLength = 256;

    private readonly List<RuleViolation> _violations = [];
    private readonly HashSet<IDraftValue> _failed = new(ReferenceComparer.Instance);
    private readonly Dictionary<IDraftValue, CidrBlock?> _blocks = new(ReferenceComparer.Instance);
    private readonly ServerInStack[] _servers;
    private Rule _rule = null!;
    private List<RuleViolation> _found = [];
    private int _from;
    private int _to;

    public RuleContext(StackDraft draft, CompanyPolicy policy, bool isWhole)
    {
        Draft = draft;
        Policy = policy;
        IsWhole = isWhole;
        _to = draft.Resources.Count;
        _servers = [.. Resources<SslServerDraft>().Select(r => ServerInStack.Of(draft, r.Resource, r.Path))];
        Servers = _servers;
    }

    /// <summary>The whole draft.</summary>
    public StackDraft Draft { get; }

    /// <summary>The rule that runs.</summary>
    public Rule Rule => _rule;

    /// <summary>What the company asks for.</summary>
    public CompanyPolicy Policy { get; }

    /// <summary>Whether the draft is all of the stack, so that what is not set takes its default.</summary>
    public bool IsWhole { get; }

    /// <summary>The SSL servers to look at, with what they are on.</summary>
    public IReadOnlyList<ServerInStack> Servers { get; private set; }

    /// <summary>Every value to look at that has to be a CIDR block, with its path.</summary>
    public IEnumerable<(DraftValue<string> Value, ValuePath Path)> CidrBlocks => CidrBlockValues.Of(Draft, _from, _to);

    /// <summary>What the rules that ran have found, in their order.</summary>
    public IReadOnlyList<RuleViolation> Violations => _violations;

    /// <summary>The resources to look at that are of a type.</summary>
    public IEnumerable<(T Resource, ResourcePath Path)> Resources<T>()
        where T : ResourceDraft
    {
        for (var i = _from; i < _to; i++)
        {
            if (Draft.Resources[i] is T resource)
            {
                yield return (resource, new ResourcePath(i));
            }
        }
    }

    /// <summary>Runs rules: those that look at one resource at a time on one part of the stack after another, the others on all of it.</summary>
    public void Run(IReadOnlyList<Rule> rules)
    {
        var found = rules.Select(_ => new List<RuleViolation>()).ToArray();
        var serversBefore = 0;
        for (var from = 0; from == 0 || from < Draft.Resources.Count; from += PartLength)
        {
            serversBefore += LookAt(from, Math.Min(from + PartLength, Draft.Resources.Count), serversBefore);
            _blocks.Clear();
            Run(rules, found, comparing: false);
        }

        LookAt(0, Draft.Resources.Count, 0);
        Run(rules, found, comparing: true);
        _violations.AddRange(found.SelectMany(violations => violations));
    }

    /// <summary>The value when it is known and no rule about it alone has failed it.</summary>
    public bool TryGet<T>(DraftValue<T>? value, out T result)
        where T : notnull
    {
        result = value is { IsKnown: true } ? value.Value : default!;
        return value is { IsKnown: true } && !_failed.Contains(value);
    }

    /// <summary>The block a value stands for; null when it is not set, not known, or failed by a rule about it alone.</summary>
    public CidrBlock? Block(DraftValue<string>? value)
    {
        if (!TryGet(value, out var text))
        {
            return null;
        }

        if (!_blocks.TryGetValue(value!, out var block))
        {
            block = CidrBlock.TryParse(text, out var parsed, out _) ? parsed : null;
            _blocks.Add(value!, block);
        }

        return block;
    }

    /// <summary>The blocks some values stand for, each by its position among them; what <see cref="Block"/> has no block for is left out.</summary>
    public CidrBlockTree Tree(IEnumerable<DraftValue<string>> values) => Fill(new CidrBlockTree(), values);

    /// <summary>A tree that is used again, with the blocks some values stand for in place of those it had.</summary>
    public CidrBlockTree Fill(CidrBlockTree tree, IEnumerable<DraftValue<string>> values)
    {
        tree.Clear();
        var position = 0;
        foreach (var value in values)
        {
            if (Block(value) is { } block)
            {
                tree.Add(block, position);
            }

            position++;
        }

        return tree;
    }

    /// <summary>Reports the running rule at a value.</summary>
    public void Report(IDraftValue value, string path, params object[] arguments)
    {
        Report(value.Origin, path, [], arguments);
        if (_rule.Kind == RuleKind.Value)
        {
            _failed.Add(value);
        }
    }

    /// <summary>Reports the running rule at a place that holds no value, or that has other sides.</summary>
    public void Report(Origin? origin, string path, IEnumerable<Origin?> related, params object[] arguments) =>
        _found.Add(new RuleViolation(
            _rule, new(arguments.Select(MessageValue.Of)), path, origin, new(related.OfType<Origin>())));

    private void Run(IReadOnlyList<Rule> rules, List<RuleViolation>[] found, bool comparing)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].ComparesResources == comparing)
            {
                (_rule, _found) = (rules[i], found[i]);
                _rule.Check(this);
            }
        }
    }

    /// <summary>Limits what the rules see to some resources.</summary>
    /// <returns>The number of SSL servers among them.</returns>
    private int LookAt(int from, int to, int serversBefore)
    {
        (_from, _to) = (from, to);
        var count = 0;
        while (serversBefore + count < _servers.Length && _servers[serversBefore + count].Path.Index < to)
        {
            count++;
        }

        Servers = new ArraySegment<ServerInStack>(_servers, serversBefore, count);
        return count;
    }

    private sealed class ReferenceComparer : IEqualityComparer<IDraftValue>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(IDraftValue? x, IDraftValue? y) => ReferenceEquals(x, y);

        public int GetHashCode(IDraftValue obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
