using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests;

public abstract class ServerLogTests(TestStore store) : ControlPlaneTest(store)
{
    [SkippableFact]
    public async Task Changes_and_sessions_are_in_the_log_in_their_order()
    {
        var gateway = await Account.Gateway();
        var server = await Account.Server(gateway);
        var certificate = await Account.Certificate(server);
        var client = await Account.Plane.ConnectClientAsync(certificate);
        await Account.Plane.DisconnectClientAsync(gateway, client.PrivateIp);
        await Account.Plane.ConnectClientAsync(certificate);
        await Account.Send(new ModifySslVpnServerRequest { RegionId = Region, SslVpnServerId = server, Port = 1195, LocalSubnet = "10.0.2.0/24" });

        var log = await Account.Send(Request(server));

        Assert.Equal(
            [
                "2026-04-01 08:02:00 server created: TCP port 1194, AES-128-CBC, clients 192.168.0.0/24, local networks 10.0.1.0/24",
                $"2026-04-01 08:03:00 certificate {certificate} created",
                $"2026-04-01 08:03:00 CN={certificate} connected from {client.Ip}:{client.Port}, address 192.168.0.6",
                $"2026-04-01 08:03:00 CN={certificate} disconnected, address 192.168.0.6",
            ],
            log.Data.Take(4));
        Assert.Equal("2026-04-01 08:03:00 server changed: LocalSubnet from 10.0.1.0/24 to 10.0.2.0/24, Port from 1194 to 1195", log.Data[5]);
        Assert.Equal($"2026-04-01 08:03:00 CN={certificate} dropped by a change of the server, address 192.168.0.6", log.Data[6]);
        Assert.Equal((7, true, 1, 10), (log.Count, log.IsCompleted, log.PageNumber, log.PageSize));
    }

    [SkippableFact]
    public async Task A_log_has_pages()
    {
        var server = await Account.Server();
        await Account.Certificate(server);

        var page = await Account.Send(Request(server) with { PageNumber = 2, PageSize = 1 });
        var behind = await Account.Send(Request(server) with { PageNumber = 3, PageSize = 1 });

        Assert.Equal((1, 2, 1, 0), (page.Count, page.PageNumber, page.PageSize, behind.Count));
        Assert.EndsWith("created", Assert.Single(page.Data), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Lines_about_one_certificate_can_be_asked_for()
    {
        var server = await Account.Server();
        var certificate = await Account.Certificate(server);
        await Account.Certificate(server, "ben");

        var log = await Account.Send(Request(server) with { SslVpnClientCertId = certificate });

        Assert.EndsWith($"certificate {certificate} created", Assert.Single(log.Data), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData(0, 0, null, 1)]
    [InlineData(-60, -1, null, 0)]
    [InlineData(1, 60, null, 0)]
    [InlineData(-60, null, 1, 1)]
    [InlineData(-61, null, 1, 0)]
    [InlineData(null, 60, 1, 1)]
    [InlineData(null, 61, 1, 0)]
    [InlineData(null, null, 10, 1)]
    [InlineData(null, null, 9, 0)]
    [InlineData(null, null, int.MaxValue, 1)]
    public async Task The_time_has_both_ends_or_one_and_a_length_or_ends_now(int? from, int? to, int? minutes, int lines)
    {
        var gateway = await Account.Gateway();
        var created = Account.Clock.GetUtcNow().ToUnixTimeSeconds();
        var server = (await Account.Send(Account.ServerRequest(gateway))).SslVpnServerId;
        Account.Clock.Advance(TimeSpan.FromMinutes(10));

        var log = await Account.Send(Request(server) with { From = created + from, To = created + to, MinutePeriod = minutes });

        Assert.Equal(lines, log.Count);
    }

    [SkippableTheory]
    [InlineData(null, null, null, "MissingMinutePeriod")]
    [InlineData(1L, null, null, "MissingMinutePeriod")]
    [InlineData(null, 1L, null, "MissingMinutePeriod")]
    [InlineData(2L, 1L, null, "IllegalParam.To")]
    [InlineData(-1L, 1L, null, "IllegalParam.From")]
    [InlineData(1L, long.MaxValue, null, "IllegalParam.To")]
    [InlineData(null, null, 0, "IllegalParam.MinutePeriod")]
    public async Task A_time_that_is_none_is_refused(long? from, long? to, int? minutes, string code)
    {
        var server = await Account.Server();

        var error = await Account.Refused(Request(server) with { From = from, To = to, MinutePeriod = minutes });

        Assert.Equal((400, code), (error.Status, error.Code));
    }

    [SkippableFact]
    public async Task The_log_of_a_deleted_server_is_gone()
    {
        var server = await Account.Server();
        await Account.Send(new DeleteSslVpnServerRequest { RegionId = Region, SslVpnServerId = server });

        var error = await Account.Refused(Request(server));

        Assert.Equal((404, "InvalidSslVpnServerId.NotFound"), (error.Status, error.Code));
    }

    [SkippableFact]
    public async Task A_refused_change_is_not_in_the_log()
    {
        var server = await Account.Server();
        await Account.Refused(new ModifySslVpnServerRequest { RegionId = Region, SslVpnServerId = server, Port = 443 });
        await Account.Refused(new ModifySslVpnServerRequest { RegionId = Region, SslVpnServerId = server, Port = 1195, DryRun = true });

        Assert.Single((await Account.Send(Request(server))).Data);
    }

    [SkippableFact]
    public async Task The_newest_200_lines_are_kept()
    {
        var gateway = await Account.Gateway();
        var server = await Account.Server(gateway);
        var certificate = await Account.Certificate(server);
        for (var i = 0; i < 100; i++)
        {
            var client = await Account.Plane.ConnectClientAsync(certificate);
            await Account.Plane.DisconnectClientAsync(gateway, client.PrivateIp);
        }

        var last = await Account.Send(Request(server) with { PageNumber = 4, PageSize = 50 });

        Assert.Equal((50, 0), (last.Count, (await Account.Send(Request(server) with { PageNumber = 5, PageSize = 50 })).Count));
    }

    private static DescribeVpnSslServerLogsRequest Request(string server) =>
        new() { RegionId = Region, VpnSslServerId = server, MinutePeriod = 60 };

    public sealed class OnSqlite() : ServerLogTests(TestStore.Sqlite);

    public sealed class OnPostgreSql() : ServerLogTests(TestStore.PostgreSql);
}
