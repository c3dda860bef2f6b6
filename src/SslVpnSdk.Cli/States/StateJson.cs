using SslVpnSdk.Cli.Output;
using SslVpnSdk.States;

namespace SslVpnSdk.Cli.States;

/// <summary>A state as <c>--json</c> writes it.</summary>
internal sealed record StateJson(
    int FormatVersion,
    string Command,
    string Location,
    string Stack,
    string? Environment,
    string Region,
    string? Lineage,
    long Serial,
    IEnumerable<StateResourceJson> Resources,
    IEnumerable<AddressJson> UnderWay)
{
    public static StateJson Of(string location, DeploymentState state) => new(
        JsonOutput.FormatVersion,
        "state",
        location,
        state.Stack,
        state.Environment,
        state.Region,
        state.Lineage,
        state.Serial,
        StateCommand.Sorted(state.Resources.Values, resource => resource.Address).Select(StateResourceJson.Of),
        StateCommand.Sorted(state.Pending.Keys, address => address).Select(AddressJson.Of));
}
