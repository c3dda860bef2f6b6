using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace SslVpnSdk.Build;

/// <summary>Writes the documents that an assembly carries into a folder, which then holds these and no others.</summary>
public sealed class WriteDeployments : Microsoft.Build.Utilities.Task
{
    /// <summary>The id of the error for a stack of which the assembly says nothing: the source generator did not run.</summary>
    internal const string NotGenerated = "SSLVPN0001";

    /// <summary>The id of the error for an assembly or attribute that this task does not understand.</summary>
    internal const string NotUnderstood = "SSLVPN0002";

    /// <summary>The assembly, as the compiler wrote it.</summary>
    [Required]
    public ITaskItem Assembly { get; set; } = new TaskItem();

    /// <summary>The folder for the documents. It belongs to this assembly alone: other documents in it are deleted.</summary>
    [Required]
    public ITaskItem Folder { get; set; } = new TaskItem();

    /// <summary>The documents now in the folder.</summary>
    [Output]
    public ITaskItem[] Documents { get; set; } = [];

    /// <inheritdoc />
    public override bool Execute()
    {
        try
        {
            var assembly = AssemblyDeployments.Read(FullPath(Assembly));
            ReportNotGenerated(assembly);
            var documents = assembly.Deployments.Where(IsDocument).ToList();
            documents = [.. documents.GroupBy(document => document.FileName).Select(OnlyOne)];
            Documents = [.. new DeploymentFolder(FullPath(Folder)).Hold(documents).Select(path => new TaskItem(path))];
        }
        catch (BadImageFormatException e)
        {
            Error(NotUnderstood, $"The deployments of '{Assembly.ItemSpec}' cannot be read: {e.Message} Rebuild the project; check that the packages SslVpnSdk and SslVpnSdk.Model have one version.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Error(NotUnderstood, $"The deployments of '{Assembly.ItemSpec}' cannot be written to '{Folder.ItemSpec}': {e.Message}");
        }

        return !Log.HasLoggedErrors;
    }

    private static string FullPath(ITaskItem item) => item.GetMetadata("FullPath");

    private void ReportNotGenerated(AssemblyDeployments assembly)
    {
        foreach (var stack in assembly.Stacks)
        {
            foreach (var environment in stack.Expected)
            {
                if (!assembly.Deployments.Any(deployment => deployment.Stack == stack.Name && deployment.Environment == environment))
                {
                    var title = new EmbeddedDeployment(stack.Name, environment, null, null).Title;
                    Error(NotGenerated, $"{title} (class {stack.Type}) has no document in the assembly, because SSLVPN5001, SSLVPN5002 or SSLVPN5003 is suppressed there, or because the source generator of SslVpnSdk did not run. Mend what is suppressed, reference the package SslVpnSdk in this project itself, and look for CS8784, CS8785, CS8032 and CS9057 among the compiler's messages.");
                }
            }
        }
    }

    private bool IsDocument(EmbeddedDeployment deployment)
    {
        if (!deployment.HasFileName)
        {
            Error(NotUnderstood, $"{deployment.Title} has a name that is no file name. Use lower-case letters, digits and hyphens, first a letter or digit.");
            return false;
        }

        if (deployment.Document is null)
        {
            Report(deployment, DeploymentProblem.Parse(deployment.Problem ?? "The assembly does not say why. Rebuild the project."));
        }

        return deployment.Document is not null;
    }

    private void Report(EmbeddedDeployment deployment, DeploymentProblem problem)
    {
        if (problem.IsMadeAtRunTime)
        {
            Log.LogMessage(MessageImportance.High, $"{deployment.Title} gets its document at run time only: {problem.Id}: {problem.Message}");
        }
        else
        {
            Error(problem.Id ?? NotUnderstood, $"{deployment.Title} has no document. {problem.Message}");
        }
    }

    private EmbeddedDeployment OnlyOne(IGrouping<string, EmbeddedDeployment> documents)
    {
        if (documents.Skip(1).Any())
        {
            Error(NotUnderstood, $"{documents.First().Title} is in the assembly more than once. Give each stack of a project a name of its own.");
        }

        return documents.First();
    }

    private void Error(string code, string message) =>
        Log.LogError(null, code, null, null, 0, 0, 0, 0, "{0}", message);
}
