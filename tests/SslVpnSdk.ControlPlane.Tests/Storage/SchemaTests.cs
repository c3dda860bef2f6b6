using SslVpnSdk.ControlPlane.Storage;
using SslVpnSdk.ControlPlane.Storage.Tables;

namespace SslVpnSdk.ControlPlane.Tests.Storage;

public sealed class SchemaTests
{
    /// <summary>The keys of each table in version 5. Other keys are another version: raise <see cref="Schema.Version"/>, and write it here.</summary>
    private static readonly string[] Version5 =
    [
        "vpcs: route_table_id, router_id, name, resource_group_id, region_id",
        "vpn_gateways: gone_at, v_switch_id, disaster_recovery_v_switch_id, vpc_id, internet_ip, disaster_recovery_internet_ip, ssl_vpn_internet_ip, resource_group_id, region_id",
        "ssl_servers: vpn_gateway_id, name, region_id",
        "certificates: ssl_server_id, name, region_id",
        "routes: ssl_server_id, destination_cidr_block, name, next_hop_id, next_hop_type, type, declared_in, route_table_id",
        "sessions: ssl_server_id, private_ip",
        "answers: ",
        "v_switches: vpc_id, name, zone_id, region_id",
        "tags: resource_type, region_id",
        "server_logs: ",
        "nonces: expires_at",
    ];

    [Fact]
    public void Other_keys_are_another_version() => Assert.Equal(
        (5, string.Join('\n', Version5)),
        (Schema.Version, string.Join('\n', StateTables.All.Select(table => $"{table.Name}: {string.Join(", ", table.Columns.Select(key => key.Column))}"))));
}
