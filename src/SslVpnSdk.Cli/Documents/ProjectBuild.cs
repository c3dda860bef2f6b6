using System.Diagnostics;

namespace SslVpnSdk.Cli.Documents;

/// <summary>Builds a project with the .NET SDK, so that its documents are those of its code.</summary>
internal sealed class ProjectBuild(Terminal terminal, bool isQuiet)
{
    /// <summary>The words of the build task for a document it cannot write.</summary>
    private const string MadeAtRunTime = "gets its document at run time only";

    /// <summary>What a process started by the SDK inherits, and what would make its own build use the parent's settings.</summary>
    private static readonly string[] Inherited = ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly"];

    /// <summary>Builds.</summary>
    /// <returns>The output folder, and which documents are missing in it.</returns>
    /// <exception cref="CliException">The build failed; the message has the compiler's lines.</exception>
    public async Task<BuildOutput> RunAsync(string project, CancellationToken cancellationToken)
    {
        if (!isQuiet)
        {
            await terminal.Out.WriteLineAsync($"Building {Path.GetFileName(project)}");
        }

        var (built, log) = await DotnetAsync(["build", project, "-nologo", "-v", "minimal", "-clp:NoSummary"], cancellationToken);
        if (!built)
        {
            var errors = Lines(log, "error ");
            throw new CliException(string.Join('\n', (string[])[$"{Path.GetFileName(project)} does not build:", .. errors.Length > 0 ? errors : [log.Trim()]]));
        }

        var (asked, folder) = await DotnetAsync(["msbuild", project, "-nologo", "-getProperty:TargetDir"], cancellationToken);
        return asked && folder.Trim() is { Length: > 0 } output
            ? new BuildOutput(output, Lines(log, MadeAtRunTime))
            : throw new CliException($"{Path.GetFileName(project)} has no single output folder. Build it, and name one of its documents.");
    }

    private static string[] Lines(string log, string about) =>
    [
        .. log.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.Contains(about, StringComparison.Ordinal))
            .Select(WithoutProject)
            .Distinct(),
    ];

    private static async Task<(bool Succeeded, string Output)> DotnetAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var name in Inherited)
        {
            start.Environment.Remove(name);
        }

        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode == 0, await output + await error);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new CliException("the .NET SDK is needed to build a project, and 'dotnet' cannot be started. Install it, or name a document.");
        }
    }

    /// <summary>The line without the project MSBuild writes behind it.</summary>
    private static string WithoutProject(string line) => line.EndsWith(']') && line.LastIndexOf(" [", StringComparison.Ordinal) is > 0 and var end ? line[..end] : line;
}
