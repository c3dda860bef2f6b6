using System.Text.Json;
using Npgsql;

namespace SslVpnSdk.States.PostgreSql;

/// <summary>What a change is in the tables.</summary>
internal static class ChangeStatements
{
    /// <summary>The statements of a change, in the order that <see cref="DeploymentState.With(StateChange)"/> has.</summary>
    public static IEnumerable<NpgsqlBatchCommand> Of(long deployment, StateChange change)
    {
        if (change.Ended is { } ended)
        {
            yield return Delete("sslvpn_intents", deployment, StateFileAddress.Of(ended));
        }

        if (change.Removed is { } removed)
        {
            yield return Delete("sslvpn_resources", deployment, StateFileAddress.Of(removed));
        }

        if (change.Made is { } made)
        {
            var resource = StateFileResource.Of(made);
            yield return DatabaseConnection.Batched(
                "INSERT INTO sslvpn_resources VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (deployment, type, name) DO UPDATE SET id = EXCLUDED.id, "
                    + "issued_for = EXCLUDED.issued_for, protect = EXCLUDED.protect, awaits_bundle = EXCLUDED.awaits_bundle, attributes = EXCLUDED.attributes",
                deployment,
                resource.Type,
                resource.Name,
                resource.Id,
                resource.IssuedFor,
                resource.Protect,
                resource.AwaitsBundle,
                resource.Attributes is null ? null : JsonSerializer.Serialize(resource.Attributes));
        }

        if (change.Begun is { } begun)
        {
            var intent = StateFileIntent.Of(begun);
            yield return DatabaseConnection.Batched(
                "INSERT INTO sslvpn_intents VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (deployment, type, name) DO UPDATE SET action = EXCLUDED.action, "
                    + "client_token = EXCLUDED.client_token, request = EXCLUDED.request, issued_for = EXCLUDED.issued_for, protect = EXCLUDED.protect",
                deployment,
                intent.Type,
                intent.Name,
                intent.Action,
                intent.ClientToken,
                intent.Request,
                intent.IssuedFor,
                intent.Protect);
        }
    }

    private static NpgsqlBatchCommand Delete(string table, long deployment, StateFileAddress address) => DatabaseConnection.Batched(
        $"DELETE FROM {table} WHERE deployment = $1 AND type = $2 AND name = $3", deployment, address.Type, address.Name);
}
