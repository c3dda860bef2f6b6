using SslVpnSdk.Documents;
using SslVpnSdk.States;

namespace SslVpnSdk.Planning.Tests.States;

/// <summary>Changes to record, and states to compare.</summary>
internal static class RecordedChanges
{
    public static ResourceAddress Ana { get; } = new(ResourceKind.ClientCertificate, "ana");

    private static readonly ResourceAddress Server = new(ResourceKind.SslServer, "\"björn\"\n");

    /// <summary>What an apply records: calls before and after, something that goes, and a call that stays under way.</summary>
    public static StateChange[] All { get; } =
    [
        Begin(Server, "1"),
        new() { Made = new RecordedResource(Server, "vss-1") { IsProtected = true }, Ended = Server },
        Begin(Ana, "2"),
        Made(Ana, "vsc-1", "protocol UDP"),
        new() { Removed = Ana },
        new() { Made = new RecordedResource(new(ResourceKind.ClientCertificate, "björn"), "vsc-2") { AwaitsBundle = true } },
        new() { Begun = new Intent(Ana, "Create", "3", "{}") { IsProtected = true } },
    ];

    public static StateChange Made(ResourceAddress address, string id, string? issuedFor = null) =>
        new() { Made = new RecordedResource(address, id, issuedFor), Ended = address };

    public static StateChange Begin(ResourceAddress address, string token) =>
        new() { Begun = new Intent(address, "Create", token, "{\"RegionId\":\"eu-central-1\"}", "x") };

    public static StateChange Numbered(int number) => Made(new(ResourceKind.ClientCertificate, $"user-{number}"), $"vsc-{number}");

    public static async Task RecordAsync(this IStateStore store, params StateChange[] changes)
    {
        await using var session = await store.OpenAsync(Owner);
        foreach (var change in changes)
        {
            await session.RecordAsync(change);
        }
    }

    public static StateLockOwner Owner { get; } =
        new("0123456789abcdef", "ana", "build-3", 4711, "apply", new DateTimeOffset(2026, 11, 23, 15, 4, 5, TimeSpan.Zero));

    public static DeploymentState NoState(this DeploymentDocument document) => DeploymentState.Empty(document.Stack, document.Environment, document.Region);

    /// <summary>All that a state says, as a text.</summary>
    public static string Text(this DeploymentState state) => string.Join(
        '\n',
        [
            $"{state.Stack} {state.Environment} {state.Region} {state.Serial}",
            .. state.Resources.Values.Select(resource => resource.ToString()).Order(StringComparer.Ordinal),
            .. state.Pending.Values.Select(intent => intent.ToString()).Order(StringComparer.Ordinal),
        ]);

    /// <summary>The states after none, one, two … of the changes.</summary>
    public static IReadOnlyList<string> Prefixes(DeploymentState state, IEnumerable<StateChange> changes)
    {
        var states = new List<DeploymentState> { state };
        states.AddRange(changes.Select(change => state = state.With(change)));
        return [.. states.Select(Text)];
    }
}
