using SslVpnSdk.Addressing;
using SslVpnSdk.Drafts;

namespace SslVpnSdk.Rules;

/// <summary>One check of one stack by a rule that <see cref="Rule.OfCompany"/> made: what it reads, and where it reports.</summary>
public sealed class StackCheck
{
    private readonly RuleContext _context;

    internal StackCheck(RuleContext context) => _context = context;

    /// <summary>The stack, with its name, its environment and its resources; see <see cref="StackDraft.Resolve{T}"/> for what refers to what.</summary>
    public StackDraft Stack => _context.Draft;

    /// <summary>The options of <c>.editorconfig</c> that hold for the stack.</summary>
    public CompanyPolicy Policy => _context.Policy;

    /// <summary>
    /// Gives a value that is known and that no rule of the SDK about it alone has failed, so that one cause has one diagnostic. False for one that is not set,
    /// that a parameter gives at deployment, or that is known only at run time.
    /// </summary>
    public bool TryGet<T>(DraftValue<T>? value, out T result)
        where T : notnull => _context.TryGet(value, out result);

    /// <summary>The CIDR block a value stands for; null where <see cref="TryGet"/> is false.</summary>
    public CidrBlock? Block(DraftValue<string>? value) => _context.Block(value);

    /// <summary>Reports the rule at the name of a resource.</summary>
    /// <param name="resource">A resource of the stack.</param>
    /// <param name="arguments">The values of the message's placeholders, in the order of their first places.</param>
    /// <exception cref="ArgumentException">The resource is none of the stack's, or there are not as many values as placeholders.</exception>
    public void Report(ResourceDraft resource, params object[] arguments) =>
        _context.Report(resource.Origin, PathOf(resource), [], Checked(arguments));

    /// <summary>Reports the rule at the expression that produced a value; at the name of the resource when the value is not set.</summary>
    /// <param name="resource">The resource whose value it is.</param>
    /// <param name="property">The value's name in the document: <c>port</c>.</param>
    /// <param name="value">The value; null for one that is not set.</param>
    /// <param name="arguments">The values of the message's placeholders, in the order of their first places.</param>
    /// <exception cref="ArgumentException">The resource is none of the stack's, or there are not as many values as placeholders.</exception>
    public void ReportValue(ResourceDraft resource, string property, IDraftValue? value, params object[] arguments) =>
        ReportRelation(resource, property, value, [], arguments);

    /// <summary>Reports the rule at the expression that produced a value, with the other values it does not go together with.</summary>
    /// <param name="resource">The resource whose value it is.</param>
    /// <param name="property">The value's name in the document: <c>port</c>.</param>
    /// <param name="value">The value the user would change first; null for one that is not set.</param>
    /// <param name="others">The other values, which become additional locations.</param>
    /// <param name="arguments">The values of the message's placeholders, in the order of their first places.</param>
    /// <exception cref="ArgumentException">The resource is none of the stack's, or there are not as many values as placeholders.</exception>
    public void ReportRelation(ResourceDraft resource, string property, IDraftValue? value, IEnumerable<IDraftValue?> others, params object[] arguments) =>
        _context.Report(value?.Origin ?? resource.Origin, $"{PathOf(resource)}.{property}", others.Select(other => other?.Origin), Checked(arguments));

    private string PathOf(ResourceDraft resource)
    {
        for (var i = 0; i < Stack.Resources.Count; i++)
        {
            if (ReferenceEquals(Stack.Resources[i], resource))
            {
                return new ResourcePath(i).ToString();
            }
        }

        throw new ArgumentException($"{_context.Rule.Id} reports a resource that is none of stack '{Stack.Name}'. Report one of Stack.Resources.", nameof(resource));
    }

    private object[] Checked(object[] arguments) => arguments.Length == _context.Rule.ValueNames.Count
        ? arguments
        : throw new ArgumentException(
            $"The message of {_context.Rule.Id} has {_context.Rule.ValueNames.Count} placeholders, and {arguments.Length} values were given. Give one for each.",
            nameof(arguments));
}
