using SslVpnSdk.Drafts;

namespace SslVpnSdk.Model.Tests.Drafts;

/// <summary>A valid draft, and ways to change a part of it.</summary>
internal static class Draft
{
    /// <summary>The place of the VPC among the resources.</summary>
    public const int Vpc = 0;

    /// <summary>The place of the gateway among the resources.</summary>
    public const int Gateway = 1;

    /// <summary>The place of the SSL server among the resources.</summary>
    public const int Server = 2;

    public static StackDraft Valid { get; } = new(
        "test",
        null,
        null,
        DraftValue.Known("eu-central-1"),
        new([]),
        new(
        [
            new VpcDraft(DraftValue.Known("main"), null, DraftValue.Known("10.0.0.0/16"), new([]), new([])),
            new VpnGatewayDraft(
                DraftValue.Known("edge"), null, Reference(Vpc), DraftValue.Known(10), DraftValue.Known(5), new([]), null),
            new SslServerDraft(
                DraftValue.Known("staff"),
                null,
                Reference(Gateway),
                new([DraftValue.Known("10.0.1.0/24")]),
                DraftValue.Known("192.168.0.0/24"),
                null,
                null,
                null,
                null,
                null),
        ]));

    public static DraftValue<ResourceReference> Reference(int index) => DraftValue.Known(new ResourceReference(index));

    public static StackDraft WithVpc(Func<VpcDraft, VpcDraft> change) => With(Valid, Vpc, change);

    public static StackDraft WithGateway(Func<VpnGatewayDraft, VpnGatewayDraft> change) => With(Valid, Gateway, change);

    public static StackDraft WithServer(Func<SslServerDraft, SslServerDraft> change) => With(Valid, Server, change);

    public static StackDraft With<T>(StackDraft draft, int index, Func<T, T> change)
        where T : ResourceDraft =>
        draft with { Resources = new(draft.Resources.Select((resource, i) => i == index ? change((T)resource) : resource)) };

    public static StackDraft Adding(StackDraft draft, params ResourceDraft[] resources) =>
        draft with { Resources = new(draft.Resources.Concat(resources)) };
}
