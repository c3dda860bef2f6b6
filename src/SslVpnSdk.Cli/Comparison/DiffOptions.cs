using System.CommandLine;
using SslVpnSdk.Cli.Commands;

namespace SslVpnSdk.Cli.Comparison;

/// <summary>The arguments and options of <c>diff</c>.</summary>
internal sealed class DiffOptions(CommonOptions common)
{
    private readonly Option<string[]> _environments = new("--environment")
    {
        Description = "Which environments: given twice the first and the second, given once that of both documents.",
    };

    public Argument<string[]> Documents { get; } = new("documents")
    {
        Description = "The first and the second document: each a document, a project, or a folder with either. One is enough for two environments.",
        Arity = new ArgumentArity(0, 2),
    };

    public IEnumerable<Option> All => [.. common.Everywhere.Where(option => option.Name != _environments.Name), _environments];

    /// <exception cref="CliException">There are not two things to compare.</exception>
    public DiffInput Read(ParseResult parsed)
    {
        var documents = parsed.GetValue(Documents) is { Length: > 0 } named ? named : ["."];
        var environments = parsed.GetValue(_environments) ?? [];
        if (environments.Length > 2 || documents.Length + environments.Length < 3 && documents.Length != 2)
        {
            throw new CliException("there are not two documents to compare. Name two, or one of several environments with --environment first --environment second.");
        }

        var input = common.Read(parsed);
        return new DiffInput(
            input with { Document = documents[0], Environment = environments.FirstOrDefault() },
            input with { Document = documents[^1], Environment = environments.LastOrDefault() });
    }
}
