using SslVpnSdk.ControlPlane;
using SslVpnSdk.Server.Tests.Http;

namespace SslVpnSdk.Server.Tests.Authentication;

public class UsersFileTests : ServerTest
{
    private static readonly AccessKey First = new("first", "secret-of-first");
    private static readonly AccessKey Second = new("second", "secret-of-second");

    protected override ControlPlaneServerOptions Options => base.Options with { UsersFile = UsersFile };

    private string UsersFile => Path.Combine(Folder, "users.json");

    public override Task InitializeAsync()
    {
        Write(Key(First));
        return base.InitializeAsync();
    }

    [Fact]
    public async Task A_key_of_the_file_signs() => Assert.Equal(200, (await Describe(First)).Status);

    [Fact]
    public void The_owner_has_no_key_then() => Assert.Throws<InvalidOperationException>(() => Server.AccessKey);

    [Fact]
    public async Task A_key_is_disabled_while_the_server_runs()
    {
        Write(Key(First, "Inactive"));

        Assert.Equal((400, "InvalidAccessKeyId.Inactive"), (await Describe(First)).Error);
    }

    [Fact]
    public async Task A_key_is_rotated_while_the_server_runs()
    {
        Write(Key(First), Key(Second));
        Assert.Equal(200, (await Describe(First)).Status);
        Assert.Equal(200, (await Describe(Second)).Status);

        Write(Key(Second));

        Assert.Equal((404, "InvalidAccessKeyId.NotFound"), (await Describe(First)).Error);
        Assert.Equal(200, (await Describe(Second)).Status);
    }

    [Theory]
    [InlineData("""{ "users": [""")]
    [InlineData("""{ "users": [null] }""")]
    public async Task A_change_that_cannot_be_read_changes_nothing(string text)
    {
        await File.WriteAllTextAsync(UsersFile, text);

        Assert.Equal(200, (await Describe(First)).Status);
    }

    [Theory]
    [InlineData("{", "it is not what a users file holds there")]
    [InlineData("""{ "users": [ { "name": "ana", "accessKeys": [], "polices": [] } ] }""", "it is not what a users file holds there")]
    [InlineData("null", "$ is null")]
    [InlineData("""{ "users": [null] }""", "$.users[0] is null")]
    [InlineData("""{ "users": [ { "name": "ana", "accessKeys": [], "policies": [null] } ] }""", "$.users[0].policies[0] is null")]
    [InlineData("""{ "users": [ { "name": "ana", "accessKeys": [], "policies": [ { "Version": "1", "Statement": [ { "Effect": "Allow", "Action": "*", "Resource": "*", "Condition": { "IpAddress": null } } ] } ] } ] }""", "Condition.IpAddress is null")]
    [InlineData("""{ "users": [ { "name": "ana", "accessKeys": [ { "id": "a", "secret": "" } ] } ] }""", "lacks an id or a secret")]
    [InlineData("""{ "users": [ { "name": "ana", "accessKeys": [ { "id": "a", "secret": "s" }, { "id": "a", "secret": "t" } ] } ] }""", "the access key a is there twice")]
    [InlineData("""{ "users": [ { "name": "ana", "accessKeys": [], "policies": [ { "Version": "2", "Statement": [] } ] } ] }""", "its Version must be \"1\"")]
    [InlineData("""{ "users": [ { "name": "ana", "accessKeys": [], "policies": [ { "Version": "1", "Statement": [ { "Effect": "Allow", "Resource": "*" } ] } ] } ] }""", "one of Action and NotAction")]
    [InlineData("""{ "users": [ { "name": "ana", "accessKeys": [], "policies": [ { "Version": "1", "Statement": [ { "Effect": "Allow", "Action": "*", "Resource": "*", "Condition": { "StringLike": { "x": "y" } } } ] } ] } ] }""", "the condition 'StringLike' is not one of")]
    [InlineData("""{ "users": [ { "name": "ana", "accessKeys": [], "policies": [ { "Version": "1", "Statement": [ { "Effect": "Allow", "Action": "*", "Resource": "*", "Condition": { "IpAddress": { "acs:SourceIp": "10.0.0.0/99" } } } ] } ] } ] }""", "'10.0.0.0/99' is no value of acs:SourceIp")]
    public async Task A_server_does_not_start_with_a_file_it_does_not_understand(string text, string fault)
    {
        var path = Path.Combine(Folder, "faulty.json");
        await File.WriteAllTextAsync(path, text);

        var exception = await Assert.ThrowsAsync<ServerConfigurationException>(() => ControlPlaneServer.StartAsync(new() { UsersFile = path }));

        Assert.Contains(fault, exception.Message, StringComparison.Ordinal);
        Assert.Equal(path, exception.Path);
    }

    [Fact]
    public async Task No_secret_gets_into_the_message_of_a_fault()
    {
        var path = Path.Combine(Folder, "faulty.json");
        await File.WriteAllTextAsync(path, """{ "users": [ { "name": "ana", "accessKeys": [ { "id": "a", "secret": "hidden" "status": 1 } ] } ] }""");

        var exception = await Assert.ThrowsAsync<ServerConfigurationException>(() => ControlPlaneServer.StartAsync(new() { UsersFile = path }));

        Assert.DoesNotContain("hidden", exception.ToString(), StringComparison.Ordinal);
    }

    private static string Key(AccessKey key, string status = "Active") => $$"""{ "id": "{{key.Id}}", "secret": "{{key.Secret}}", "status": "{{status}}" }""";

    private void Write(params string[] keys) => File.WriteAllText(UsersFile, $$"""
        {
          "users": [
            {
              "name": "ana",
              "accessKeys": [ {{string.Join(", ", keys)}} ],
              "policies": [ { "Version": "1", "Statement": [ { "Effect": "Allow", "Action": "*", "Resource": "*" } ] } ]
            }
          ]
        }
        """);

    private Task<HttpAnswer> Describe(AccessKey key) => Send(Request("DescribeVpcs", ("RegionId", Region)), key);
}
