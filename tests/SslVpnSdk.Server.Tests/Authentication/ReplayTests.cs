using Microsoft.Extensions.Time.Testing;
using SslVpnSdk.Server.Tests.Http;

namespace SslVpnSdk.Server.Tests.Authentication;

public class ReplayTests : ServerTest
{
    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    public async Task A_change_cannot_be_made_again_after_a_restart(int hoursTheControlPlaneIsAhead)
    {
        var ahead = new FakeTimeProvider(Clock.GetUtcNow() + TimeSpan.FromHours(hoursTheControlPlaneIsAhead));
        var key = Server.AccessKey;
        var call = Request("CreateVpc", ("RegionId", Region));
        await Send(call);

        await Server.DisposeAsync();
        await using var second = await ControlPlaneServer.StartAsync(Options with { AccessKey = key, ControlPlane = new() { TimeProvider = ahead } });

        call.Endpoint = second.Endpoint;

        Assert.Equal((400, "SignatureNonceUsed"), (await Send(call, key)).Error);
    }
}
