using SslVpnSdk.ControlPlane.State;

namespace SslVpnSdk.ControlPlane.Storage.Tables;

/// <summary>The keys of answers that are repeated: there is but the id.</summary>
internal static class AnswerKeys
{
    public static TableDefinition<StoredAnswer> Definition { get; } = new("answers");
}
