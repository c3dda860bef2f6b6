using SslVpnSdk.Documents;

namespace SslVpnSdk.Tests.Building;

/// <summary>What becomes of a part of a valid stack in its document.</summary>
internal static class Synthesized
{
    public static VpcDocument Vpc(Action<VpcBuilder> describe) =>
        First<VpcDocument>(stack => describe(InlineStack.AddValid(stack).Vpc));

    public static VpnGatewayDocument Gateway(Action<VpnGatewayBuilder> describe) =>
        First<VpnGatewayDocument>(stack => describe(InlineStack.AddValid(stack).Gateway));

    public static SslServerDocument Server(Action<SslServerBuilder> describe) =>
        First<SslServerDocument>(stack => describe(InlineStack.AddValid(stack).Server));

    /// <summary>The first resource of a type in the document of a stack.</summary>
    public static T First<T>(Action<StackBuilder> define)
        where T : DocumentResource => new InlineStack(define).Synthesize().Resources.OfType<T>().First();
}
