using SslVpnSdk.ControlPlane;
using SslVpnSdk.Server.Clocks;

namespace SslVpnSdk.Cli.Tests.Serving;

public sealed class ServeTests : IDisposable
{
    private static readonly DescribeVpcsRequest Reading = new() { RegionId = "eu-central-1" };

    private readonly ToolFolder _folder = new();

    [Fact]
    public async Task It_serves_until_it_is_stopped()
    {
        var (server, client) = await StartWithKeyAsync();
        using (client)
        {
            await client.SendAsync(Reading);

            Assert.Equal(0, await server.StopAsync());
            await Assert.ThrowsAsync<UnansweredCallException>(() => client.SendAsync(Reading));
        }

        Assert.EndsWith($"Stopped: all calls that were running are answered.{Environment.NewLine}", server.Output, StringComparison.Ordinal);
        Assert.Equal("", server.Error);
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Another_run_goes_on_with_the_data_and_a_command_without_a_server_too()
    {
        _folder.With("office.json", ToolFolder.Contract("head-office"));
        await _folder.DoneAsync("apply", "office.json", "--yes");
        var (server, client) = await StartWithKeyAsync();

        await using (server)
        using (client)
        {
            Assert.Equal(1, (await client.SendAsync(Reading)).TotalCount);
            await client.SendAsync(new CreateVpcRequest { RegionId = "eu-central-1", CidrBlock = "10.9.0.0/16" });
        }

        await using var plane = EmbeddedControlPlane.Open(_folder.Data);
        Assert.Equal(2, (await plane.SendAsync(Reading)).TotalCount);
    }

    [Fact]
    public async Task A_key_that_was_given_is_the_owners_and_told_to_nobody()
    {
        var (server, client) = await StartWithKeyAsync();
        await using (server)
        {
            client.Dispose();

            Assert.Equal(["SSLVPN_ENDPOINT"], server.Exports.Keys);
            Assert.DoesNotContain("my-secret", server.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_a_key_it_makes_one_and_tells_it()
    {
        await using var server = await RunningServer.StartAsync(_folder);
        using var client = server.Client(server.Exports["ALIBABA_CLOUD_ACCESS_KEY_ID"], server.Exports["ALIBABA_CLOUD_ACCESS_KEY_SECRET"]);
        using var stranger = server.Client(server.Exports["ALIBABA_CLOUD_ACCESS_KEY_ID"], "guess");

        await client.SendAsync(Reading);

        Assert.Equal("SignatureDoesNotMatch", (await Assert.ThrowsAsync<ControlPlaneException>(() => stranger.SendAsync(Reading))).Code);
    }

    [Fact]
    public async Task A_temporary_key_needs_its_token()
    {
        _folder.Variables["ALIBABA_CLOUD_SECURITY_TOKEN"] = "token";
        var (server, client) = await StartWithKeyAsync();
        await using (server)
        using (client)
        {
            Assert.Equal(
                "InvalidSecurityToken.Malformed", (await Assert.ThrowsAsync<ControlPlaneException>(() => client.SendAsync(Reading))).Code);
        }
    }

    [Fact]
    public async Task Transitions_take_as_long_as_asked()
    {
        var (server, client) = await StartWithKeyAsync("--transition", "60m");
        await using (server)
        using (client)
        {
            await client.SendAsync(new CreateVpcRequest { RegionId = "eu-central-1", CidrBlock = "10.0.0.0/8" });

            Assert.Equal("Pending", (await client.SendAsync(Reading)).Vpcs[0].Status);
        }
    }

    [Fact]
    public async Task An_instance_can_be_of_EIAM_1_0()
    {
        var twoFactor = """{ "idaasInstanceId": "idaas-1", "idaasRegion": "eu-central-1", "eiamVersion": "1.0" }""";
        _folder.With("old.json", ToolFolder.Contract("head-office").Replace(
            "\"twoFactorAuthentication\": null", $"\"twoFactorAuthentication\": {twoFactor}", StringComparison.Ordinal));
        var (server, client) = await StartWithKeyAsync("--eiam1-instance", "idaas-1");
        await using (server)
        {
            client.Dispose();
            await _folder.DoneAsync("apply", "old.json", "--yes", "--endpoint", server.Exports["SSLVPN_ENDPOINT"]);
        }
    }

    [Fact]
    public async Task Where_other_machines_can_call_it_says_what_they_can_hear()
    {
        await using var server = await RunningServer.StartAsync(_folder, "--urls", "http://0.0.0.0:0");

        Assert.StartsWith("http://127.0.0.1:", server.Exports["SSLVPN_ENDPOINT"], StringComparison.Ordinal);
        Assert.Equal(
            $"warning: other machines reach http://0.0.0.0:0 unencrypted, and answers hold private keys. Put a proxy with TLS in front.{Environment.NewLine}",
            server.Error);
    }

    [Fact]
    public async Task Users_have_keys_of_their_own()
    {
        _folder.With("users.json", """
            { "users": [{
              "name": "reader",
              "accessKeys": [{ "id": "reader-id", "secret": "reader-secret", "status": "Active" }],
              "policies": [{ "Version": "1", "Statement": [{ "Effect": "Allow", "Action": "vpc:Describe*", "Resource": "*" }] }]
            }] }
            """);
        await using var server = await RunningServer.StartAsync(_folder, "--users", "users.json");
        using var client = server.Client("reader-id", "reader-secret");

        await client.SendAsync(Reading);

        Assert.Equal(["SSLVPN_ENDPOINT"], server.Exports.Keys);
        Assert.Equal(403, (await Assert.ThrowsAsync<ControlPlaneException>(
            () => client.SendAsync(new CreateVpcRequest { RegionId = "eu-central-1", CidrBlock = "10.0.0.0/8" }))).Status);
    }

    [Fact]
    public async Task A_manual_clock_is_moved_at_the_admin_endpoint()
    {
        var (server, client) = await StartWithKeyAsync("--clock", "manual", "--transition", "30s", "--admin-urls", "http://127.0.0.1:0");
        await using (server)
        using (client)
        using (var http = new HttpClient())
        {
            await client.SendAsync(new CreateVpcRequest { RegionId = "eu-central-1", CidrBlock = "10.0.0.0/8" });
            var before = (await client.SendAsync(Reading)).Vpcs[0].Status;
            http.DefaultRequestHeaders.Authorization = new("Bearer", server.Exports["SSLVPN_ADMIN_TOKEN"]);

            (await http.PostAsync(new Uri($"{server.AdminEndpoint}/clock/advance?seconds=60"), null)).EnsureSuccessStatusCode();

            Assert.Equal(("Pending", "Available"), (before, (await client.SendAsync(Reading)).Vpcs[0].Status));
        }
    }

    [Fact]
    public async Task Real_time_after_a_faster_clock_goes_on_from_there_and_it_says_so()
    {
        ManualClock.Open(_folder.Data).Advance(TimeSpan.FromDays(400));

        await using var server = await RunningServer.StartAsync(_folder);

        Assert.Matches(
            $"^warning: in {_folder.Data} it is [0-9: Z-]+ already, by another clock that it was served with. "
                + "Time goes on from there, as fast as real time. For the time it is name a new folder with --data.\r?\n$",
            server.Error);
    }

    [Fact]
    public async Task A_command_says_that_time_stands_still()
    {
        _folder.With("office.json", ToolFolder.Contract("head-office"));
        ManualClock.Open(_folder.Data);

        var result = await _folder.RunAsync("plan", "office.json");

        Assert.StartsWith(
            $"warning: time stands still in {_folder.Data}, by the manual clock it was served with: what takes time does not end until that is moved. "
                + "Serve it once with --clock real to let time go on.",
            result.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Localhost_has_a_free_port_too()
    {
        await using var server = await RunningServer.StartAsync(_folder, "--urls", "http://localhost:0", "--admin-urls", "http://localhost:0");

        Assert.Matches("^http://127.0.0.1:[1-9]", server.Exports["SSLVPN_ENDPOINT"]);
        Assert.Matches("^http://127.0.0.1:[1-9]", server.AdminEndpoint);
    }

    [Fact]
    public async Task A_clock_can_run_faster()
    {
        var (server, client) = await StartWithKeyAsync("--clock", "60000x", "--transition", "60m");
        await using (server)
        using (client)
        {
            await client.SendAsync(new CreateVpcRequest { RegionId = "eu-central-1", CidrBlock = "10.0.0.0/8" });

            var status = "";
            for (var asked = 0; asked < 1000 && status != "Available"; asked++)
            {
                status = (await client.SendAsync(Reading)).Vpcs[0].Status;
            }

            Assert.Equal("Available", status);
        }
    }

    [Fact]
    public async Task Faults_strike_from_the_start()
    {
        _folder.With("faults.json", """{ "rules": [{ "kind": "drop", "when": "after", "action": "CreateVpc", "times": 2 }] }""");
        var (server, client) = await StartWithKeyAsync("--faults", "faults.json");
        await using (server)
        using (client)
        {
            var vpc = await client.SendAsync(new CreateVpcRequest { RegionId = "eu-central-1", CidrBlock = "10.0.0.0/8" });

            Assert.Equal(vpc.VpcId, Assert.Single((await client.SendAsync(Reading)).Vpcs).VpcId);
        }
    }

    public void Dispose() => _folder.Dispose();

    private async Task<(RunningServer Server, RpcControlPlane Client)> StartWithKeyAsync(params string[] options)
    {
        _folder.Variables["ALIBABA_CLOUD_ACCESS_KEY_ID"] = "my-id";
        _folder.Variables["ALIBABA_CLOUD_ACCESS_KEY_SECRET"] = "my-secret";
        var server = await RunningServer.StartAsync(_folder, options);
        return (server, server.Client("my-id", "my-secret"));
    }
}
