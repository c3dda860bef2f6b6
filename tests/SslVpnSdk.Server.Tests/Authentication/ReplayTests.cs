using SslVpnSdk.Server.Tests.Http;

namespace SslVpnSdk.Server.Tests.Authentication;

public class ReplayTests : ServerTest
{
    [Fact]
    public async Task A_change_cannot_be_made_again_after_a_restart()
    {
        var key = Server.AccessKey;
        var call = Request("CreateVpc", ("RegionId", Region));
        await Send(call);

        await Server.DisposeAsync();
        await using var second = await ControlPlaneServer.StartAsync(Options with { AccessKey = key });

        call.Endpoint = second.Endpoint;

        Assert.Equal((400, "SignatureNonceUsed"), (await Send(call, key)).Error);
    }
}
