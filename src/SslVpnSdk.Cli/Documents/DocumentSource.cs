using SslVpnSdk.Cli.Commands;
using SslVpnSdk.Documents;
using SslVpnSdk.Json;

namespace SslVpnSdk.Cli.Documents;

/// <summary>Finds the document a command is about: a file, a project that is built first, or a folder with either.</summary>
internal sealed class DocumentSource(Terminal terminal, CommandInput input)
{
    private const string Extension = ".sslvpn.json";
    private const string DeploymentsFolder = "deployments";

    /// <summary>Reads the document.</summary>
    /// <exception cref="CliException">There is none, or more than one, or the project does not build.</exception>
    /// <exception cref="DocumentFormatException">The file is no document.</exception>
    public async Task<DeploymentDocument> ReadAsync(CancellationToken cancellationToken) => (await FindAsync(cancellationToken)).Document;

    /// <summary>Finds the document's file, and reads it.</summary>
    /// <exception cref="CliException">There is none, or more than one, or the project does not build.</exception>
    /// <exception cref="DocumentFormatException">The file is no document.</exception>
    public async Task<(string File, DeploymentDocument Document)> FindAsync(CancellationToken cancellationToken)
    {
        var path = terminal.FullPath(input.Document);
        var file = await FileAsync(path, cancellationToken);
        var document = DeploymentJsonReader.ReadFile(file);
        return (input.Stack ?? document.Stack) == document.Stack && (input.Environment ?? document.Environment) == document.Environment
            ? (file, document)
            : throw new CliException(
                $"{Path.GetFileName(file)} is the document of stack '{document.Stack}'"
                + $"{(document.Environment is null ? "" : $", environment '{document.Environment}'")}. Correct --stack or --environment, or leave them out.");
    }

    private async Task<string> FileAsync(string path, CancellationToken cancellationToken)
    {
        if (File.Exists(path))
        {
            return path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) ? await BuiltAsync(path, cancellationToken) : path;
        }

        if (!Directory.Exists(path))
        {
            throw new CliException($"there is no file or folder '{input.Document}'. Name a document, a project, or a folder with either.");
        }

        return Directory.GetFiles(path, "*.csproj") switch
        {
            [var project] => await BuiltAsync(project, cancellationToken),
            [] => Chosen(
                [.. Documents(path), .. Documents(Path.Combine(path, DeploymentsFolder))],
                $"'{input.Document}' has no project and no document (*{Extension}). Name a document, a project, or a folder with either."),
            var projects => throw new CliException(
                $"'{input.Document}' has {projects.Length} projects: {string.Join(", ", projects.Select(Path.GetFileName).Order())}. Name one of them."),
        };
    }

    private async Task<string> BuiltAsync(string project, CancellationToken cancellationToken)
    {
        var output = await new ProjectBuild(terminal, input.IsJson).RunAsync(project, cancellationToken);
        var folder = Path.Combine(output.Folder, DeploymentsFolder);
        var missing = output.MadeAtRunTime.Where(line => input.Stack is null || line.Contains($"'{input.Stack}'", StringComparison.Ordinal)).ToArray();
        if (missing.Length > 0 && input.Environment is null)
        {
            throw new CliException(string.Join('\n', (string[])
            [
                .. missing,
                "Choose a document that was made with --stack and --environment, or write the one that is missing to a file: new TheStack().Synthesize().ToJson().",
            ]));
        }

        return Chosen(
            Documents(folder),
            $"the build of {Path.GetFileName(project)} left no document in {folder}. Add a stack: a class with [SslVpnStack].");
    }

    private string Chosen(IReadOnlyList<string> files, string none)
    {
        if (files.Count == 0)
        {
            throw new CliException(none);
        }

        var matching = files.Where(IsAsked).ToArray();
        return matching is [var one]
            ? one
            : throw new CliException(
                $"there {(matching.Length == 0 ? "is no document for what --stack and --environment ask" : $"are {matching.Length} documents")}: "
                + $"{string.Join(", ", files.Select(NameOf).Order(StringComparer.Ordinal))}. Choose one with --stack and --environment, or name its file.");
    }

    private bool IsAsked(string file)
    {
        var parts = NameOf(file).Split('.', 2);
        return (input.Stack is null || input.Stack == parts[0])
            && (input.Environment is null || (parts.Length == 2 && input.Environment == parts[1]));
    }

    private static string NameOf(string file) => Path.GetFileName(file)[..^Extension.Length];

    private static string[] Documents(string folder) => Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + Extension) : [];
}
