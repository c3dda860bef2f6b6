using System.CommandLine;
using SslVpnSdk.Cli.Commands;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Json;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Cli;

/// <summary>The tool: reads its arguments, runs a command, and says in one line what went wrong.</summary>
internal sealed class SslVpnTool(Terminal terminal)
{
    /// <summary>Runs a command.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken = default)
    {
        var parsed = CommandTree.Of(terminal).Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            return Fail(parsed.Errors[0].Message);
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = terminal.Out,
                    Error = terminal.Error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                },
                cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return Fail("stopped; nothing was changed.");
        }
        catch (StackViolationException exception)
        {
            return Fail([.. exception.Violations.Where(violation => violation.IsError).Select(violation => violation.ToString())]);
        }
        catch (MissingParametersException exception)
        {
            return Fail($"{exception.Fault} Give it with --parameter name=value, or in a file with --parameter-file.");
        }
        catch (ControlPlaneException exception)
        {
            return Fail($"the control plane refused: {ControlPlaneFaults.Describe(exception)}");
        }
        catch (Exception exception) when (exception is CliException or DocumentFormatException or PlanningException or PlanFileException or PlanRefusedException
            or DeploymentStateException or ControlPlaneStorageException or UnansweredCallException or IOException or UnauthorizedAccessException)
        {
            return Fail(exception.Message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }
    }

    private int Fail(params string[] lines)
    {
        foreach (var line in lines)
        {
            terminal.Error.WriteLine($"error: {PlanText.Printable(line)}");
        }

        return ExitCode.Failed;
    }
}
