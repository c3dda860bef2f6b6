namespace SslVpnSdk.Server.Tests.Http;

public class HealthTests : ServerTest
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_server_that_runs_is_healthy_without_a_signature(string path)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, new Uri(Server.Endpoint, path));

        var answer = await Send(message);

        Assert.Equal((200, "Healthy"), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task A_server_whose_state_cannot_be_read_is_not_ready_but_alive()
    {
        await Server.ControlPlane.DisposeAsync();
        using var ready = new HttpRequestMessage(HttpMethod.Get, new Uri(Server.Endpoint, "/health/ready"));
        using var live = new HttpRequestMessage(HttpMethod.Get, new Uri(Server.Endpoint, "/health/live"));

        Assert.Equal(503, (await Send(ready)).Status);
        Assert.Equal(200, (await Send(live)).Status);
    }
}
