using SslVpnSdk.ControlPlane;

namespace SslVpnSdk.Server.Tests.NpmClients;

/// <summary>What users may not do, as the cloud's own clients show it.</summary>
public sealed class UserErrorTests(NpmDriver driver) : NpmClientTest(driver), IDisposable
{
    private const string Users = """
        {
          "users": [
            { "name": "gone", "accessKeys": [ { "id": "gone", "secret": "secret", "status": "Inactive" } ] },
            { "name": "guest", "accessKeys": [ { "id": "guest", "secret": "secret" } ] },
            {
              "name": "reader",
              "accessKeys": [ { "id": "reader", "secret": "secret" } ],
              "policies": [ { "Version": "1", "Statement": [ { "Effect": "Allow", "Action": "vpc:Describe*", "Resource": "*" } ] } ]
            }
          ]
        }
        """;

    private readonly string _path = Path.GetTempFileName();

    protected override ControlPlaneServerOptions Options
    {
        get
        {
            File.WriteAllText(_path, Users);
            return base.Options with { UsersFile = _path };
        }
    }

    public void Dispose() => File.Delete(_path);

    [NpmTheory]
    [MemberData(nameof(Clients))]
    public async Task A_disabled_key(string client) => AssertError(400, "InvalidAccessKeyId.Inactive", await Vpcs(client, "gone"));

    [NpmTheory]
    [MemberData(nameof(Clients))]
    public async Task A_user_without_a_policy(string client) => AssertError(403, "Forbbiden.SubUser", await Vpcs(client, "guest"));

    [NpmTheory]
    [MemberData(nameof(Clients))]
    public async Task A_user_who_may_read_and_not_write(string client)
    {
        Assert.Equal("0", (await Vpcs(client, "reader")).Body["TotalCount"]!.ToString());
        AssertError(403, "Forbbiden.SubUser", await Call(client, "CreateVpc", new() { ["RegionId"] = Region }, Key("reader")));
    }

    private static AccessKey Key(string id) => new(id, "secret");

    private Task<NpmAnswer> Vpcs(string client, string key) => Call(client, "DescribeVpcs", new() { ["RegionId"] = Region }, Key(key));
}
