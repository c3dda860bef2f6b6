using SslVpnSdk.Cli.Commands;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Cli.States;

/// <summary><c>sslvpn import</c>: records what exists, and says what a plan would make of it.</summary>
internal sealed class ImportCommand(Terminal terminal, CommandInput input, string address, string id)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var target = StateScope.Address(address);
        await using var session = await Session.OpenCheckedAsync(terminal, input, cancellationToken);
        var imported = await new ResourceAdoption(session.ControlPlane, session.State).ImportAsync(session.Bound, target, id, cancellationToken);
        Plan plan;
        try
        {
            plan = await session.PlanAsync(isDestroy: false, refresh: true, cancellationToken);
        }
        catch (PlanningException exception)
        {
            throw new CliException($"{id} is recorded as {target}, but there is no plan: {exception.Message}");
        }

        var step = plan.Steps.First(planned => planned.Address == target);
        StateOutput.Write(terminal, input, "import", Headline(step), [imported], step);
        if (!input.IsJson && step.Action != PlanAction.NoChange)
        {
            foreach (var line in PlanText.Lines(plan with { Steps = new([step]), Gone = new([]) }).Where(line => line.Action != PlanAction.NoChange))
            {
                terminal.Out.WriteLine(line.Text);
            }
        }

        return ExitCode.Done;
    }

    private static string Headline(PlanStep step) => step.Action switch
    {
        PlanAction.NoChange => "Recorded; it is as the document says:",
        PlanAction.Replace => "Recorded; the next apply would REPLACE it:",
        _ => "Recorded; the next apply would change it:",
    };
}
