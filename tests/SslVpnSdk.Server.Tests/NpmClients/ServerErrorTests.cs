using SslVpnSdk.Server.Faults;

namespace SslVpnSdk.Server.Tests.NpmClients;

/// <summary>The errors of a service in trouble, as the cloud's own clients show them.</summary>
public class ServerErrorTests(NpmDriver driver) : NpmClientTest(driver)
{
    [NpmTheory]
    [MemberData(nameof(Clients))]
    public async Task Throttling(string client)
    {
        var answer = await Struck(client, new() { Kind = FaultKind.Throttling, Milliseconds = 2000 });

        Assert.Equal((400, "Throttling.User"), (answer.Status, answer.Code));
        if (client.StartsWith("sdk", StringComparison.Ordinal))
        {
            Assert.Equal(("ThrottlingError", 2000), ((string?)answer.Error["type"], (int?)answer.Error["retryAfter"]));
        }
    }

    [NpmTheory]
    [MemberData(nameof(Clients))]
    public async Task A_failure(string client)
    {
        var answer = await Struck(client, new() { Kind = FaultKind.ServerError, Status = 500 });

        Assert.Equal((500, "InternalError"), (answer.Status, answer.Code));
    }

    [NpmTheory]
    [MemberData(nameof(Clients))]
    public async Task A_service_that_is_unavailable(string client)
    {
        var answer = await Struck(client, new() { Kind = FaultKind.ServerError });

        Assert.Equal((503, "ServiceUnavailable"), (answer.Status, answer.Code));
    }

    [NpmTheory]
    [MemberData(nameof(Clients))]
    public async Task A_connection_that_ends_is_an_error_of_the_network(string client)
    {
        var answer = await Struck(client, new() { Kind = FaultKind.Drop });

        Assert.Null((int?)answer.Error["status"]);
    }

    private Task<NpmAnswer> Struck(string client, FaultRule rule)
    {
        Server.Faults = new FaultPlan { Rules = [rule] };
        return Call(client, "DescribeVpcs", new() { ["RegionId"] = Region });
    }
}
