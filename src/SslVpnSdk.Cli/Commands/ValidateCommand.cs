using SslVpnSdk.Cli.Documents;
using SslVpnSdk.Cli.Output;
using SslVpnSdk.Cli.Validation;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Cli.Commands;

/// <summary><c>sslvpn validate</c>: what the compiler says of a stack, said of its document.</summary>
internal sealed class ValidateCommand(Terminal terminal, CommandInput input)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var policy = input.Policy(terminal);
        var baseline = input.Baseline is { } log
            ? await Baseline.ReadAsync(Path.Combine(terminal.WorkingFolder, log), log, cancellationToken)
            : null;
        var isForPeople = input.Format == FindingsFormat.Text;
        var (path, document) = await new DocumentSource(terminal, input with { IsJson = !isForPeople }).FindAsync(cancellationToken);
        var file = Path.GetRelativePath(terminal.WorkingFolder, path).Replace('\\', '/');
        var found = Finding.Of(document, policy, await File.ReadAllBytesAsync(path, cancellationToken), file);
        var findings = baseline?.Mark(found) ?? found;
        var news = findings.Where(finding => !finding.IsKnown).ToList();
        switch (input.Format)
        {
            case FindingsFormat.Json:
                JsonOutput.Write(terminal.Out, FindingsJson.Of(file, news));
                break;
            case FindingsFormat.Sarif:
                JsonOutput.Write(terminal.Out, SarifLog.Of(file, findings, hasBaseline: baseline is not null));
                break;
            case FindingsFormat.GitHub:
                GitHubAnnotations.Write(terminal.Out, file, news);
                break;
            default:
                FindingsText.Write(terminal, input.NoColor, file, news, findings.Count - news.Count);
                break;
        }

        return news.Any(finding => finding.Rule.Severity == RuleSeverity.Error) ? ExitCode.Failed : ExitCode.Done;
    }
}
