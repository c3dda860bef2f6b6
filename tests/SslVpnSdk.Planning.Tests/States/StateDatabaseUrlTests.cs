using SslVpnSdk.States.PostgreSql;

namespace SslVpnSdk.Planning.Tests.States;

public sealed class StateDatabaseUrlTests
{
    [Theory]
    [InlineData("postgres://ana@db.example.com/states", "postgres://db.example.com:5432/states", false)]
    [InlineData("postgresql://ana:ge%40heim@db.example.com:5433/states?sslmode=verify-full", "postgres://db.example.com:5433/states", true)]
    [InlineData("postgres://ana@/states?host=/run/postgresql&schema=team_a", "postgres:///states?host=/run/postgresql&schema=team_a", false)]
    [InlineData("postgres://ana@[::1]:5432/states?schema=x&connect_timeout=3", "postgres://::1:5432/states?schema=x", false)]
    [InlineData("postgres://db/states?password=geheim", "postgres://db:5432/states", true)]
    public void A_URL_says_where_the_database_is_and_messages_neither_user_nor_password(string url, string location, bool hasPassword)
    {
        var database = new StateDatabase(url);

        Assert.Equal((location, hasPassword), (database.Location, database.HasPassword));
    }

    [Theory]
    [InlineData("Host=db;Password=geheim", "this is no URL of a PostgreSQL database. ")]
    [InlineData("postgres://ana:ge@heim@db/states", "this is no URL of a PostgreSQL database. ")]
    [InlineData("postgres:///states", "the URL of the database names no host. ")]
    [InlineData("postgres://db/states?geheim=1", "the URL of the database has an option that is not known. The options are application_name, ")]
    [InlineData("postgres://db:geheim/states", "this is no URL of a PostgreSQL database. ")]
    [InlineData("postgres://db/states?sslmode=geheim", "the value of 'sslmode' in the URL of the database cannot be used. Correct it.")]
    [InlineData("postgres://db/states?port=geheim", "the value of 'port' in the URL of the database cannot be used. Correct it.")]
    [InlineData("postgres://db/states?schema=a%3B--geheim", "the schema in the URL of the database is no name of small letters, ")]
    public void What_is_no_URL_is_told_without_being_quoted(string url, string error)
    {
        var exception = Assert.Throws<ArgumentException>(() => new StateDatabase(url));

        Assert.StartsWith(error, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", exception.ToString(), StringComparison.Ordinal);
    }
}
