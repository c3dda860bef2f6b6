using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.State;
using SslVpnSdk.ControlPlane.Storage.Tables;
using SslVpnSdk.Documents;

namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Checks an SSL server as it would be after a call.</summary>
internal static class SslServerCheck
{
    /// <summary>Refuses words that are none of the service's, and what breaks a rule.</summary>
    /// <param name="server">The server.</param>
    /// <param name="gateway">Its gateway; null for none.</param>
    /// <param name="regionId">The region of the call.</param>
    /// <param name="action">The action.</param>
    /// <param name="context">What is stored.</param>
    public static void Check(StoredSslServer server, StoredVpnGateway? gateway, string regionId, string action, ActionContext context)
    {
        Word.Check(server.Proto, "Proto", [.. DocumentWords.Protocols.Select(protocol => protocol.Word)]);
        Word.Check(server.Cipher, "Cipher", [.. DocumentWords.EncryptionAlgorithms.Select(algorithm => algorithm.Word)]);

        var draft = new RequestDraft(regionId, action);
        if (gateway is null)
        {
            draft.Add(server, null);
        }
        else
        {
            var vpc = context.State.Vpcs.Find(gateway.VpcId)!;
            var reference = draft.Add(gateway, draft.Add(vpc, Declared(vpc, context)));
            foreach (var other in context.SslServersOf(gateway.Id).ToList().Where(other => other.Id != server.Id))
            {
                draft.Add(other, reference);
            }

            draft.Add(server, reference);
        }

        RuleRefusals.Check(draft.ToStack(), context.Options);
    }

    /// <summary>The routes declared by hand; those of other servers' client CIDR blocks are no reason to refuse.</summary>
    private static IEnumerable<StoredRoute> Declared(StoredVpc vpc, ActionContext context) =>
        context.State.Routes.Where(RouteKeys.DeclaredIn, vpc.RouteTableId).ToList();
}
