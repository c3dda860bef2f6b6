namespace SslVpnSdk.ControlPlane.Tests.Storage;

public sealed class PostgreSqlConnectionTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Database=sslvpn")]
    [InlineData("postgres://me:secret@db/sslvpn")]
    [InlineData("Host=db;Port=none;Password=secret")]
    [InlineData("Host=db;Colour=secret")]
    public void What_is_no_connection_string_is_refused_without_being_quoted(string connectionString)
    {
        var error = Assert.ThrowsAny<ArgumentException>(() => EmbeddedControlPlane.OpenPostgreSql(connectionString));

        Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_transition_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => EmbeddedControlPlane.OpenPostgreSql("Host=db", new ControlPlaneOptions { TransitionDuration = TimeSpan.FromSeconds(-1) }));
}
