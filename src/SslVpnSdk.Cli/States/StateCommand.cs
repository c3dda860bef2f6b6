using SslVpnSdk.Cli.Commands;
using SslVpnSdk.Cli.Output;
using SslVpnSdk.Planning;
using SslVpnSdk.States;

namespace SslVpnSdk.Cli.States;

/// <summary><c>sslvpn state</c>.</summary>
internal sealed class StateCommand(Terminal terminal, CommandInput input)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var store = (await StateScope.OpenAsync(terminal, input, cancellationToken)).Store;
        var state = await store.ReadAsync(cancellationToken);
        if (input.IsJson)
        {
            JsonOutput.Write(terminal.Out, StateJson.Of(store.Location, state));
        }
        else
        {
            Write(store.Location, state);
        }

        return ExitCode.Done;
    }

    /// <summary>In the order of the kinds, and within a kind in that of the names.</summary>
    public static IEnumerable<T> Sorted<T>(IEnumerable<T> things, Func<T, ResourceAddress> address) =>
        things.OrderBy(thing => address(thing).Kind).ThenBy(thing => address(thing).Name, StringComparer.Ordinal);

    private void Write(string location, DeploymentState state)
    {
        terminal.Out.WriteLine(PlanText.Printable(state.IsEmpty ? $"{location}: nothing is recorded." : $"{location}, serial {state.Serial}, lineage {state.Lineage}"));
        foreach (var resource in Sorted(state.Resources.Values, resource => resource.Address))
        {
            terminal.Out.WriteLine(PlanText.Printable($"  {StateAddress.Write(resource.Address)}  {resource.Id}"));
        }

        foreach (var intent in Sorted(state.Pending.Values, intent => intent.Address))
        {
            terminal.Out.WriteLine(PlanText.Printable($"  {StateAddress.Write(intent.Address)}  {intent.Action} is under way"));
        }
    }
}
