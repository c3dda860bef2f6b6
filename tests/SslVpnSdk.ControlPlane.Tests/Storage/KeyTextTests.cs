using SslVpnSdk.ControlPlane.Storage;

namespace SslVpnSdk.ControlPlane.Tests.Storage;

public sealed class KeyTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("eu-central-1")]
    [InlineData("björn 🦊'\"%_?")]
    public void A_text_as_people_write_it_is_kept_as_it_is(string value) =>
        Assert.Equal(value.Replace("🦊", @"\d83e\dd8a", StringComparison.Ordinal), KeyText.Of(value));

    [Theory]
    [InlineData("\0")]
    [InlineData("a\ud800b")]
    public void What_no_database_can_hold_is_written_otherwise(string value) =>
        Assert.DoesNotContain(KeyText.Of(value), c => c == '\0' || char.IsSurrogate(c));

    [Fact]
    public void Different_values_have_different_texts()
    {
        string[] values = ["a\0", @"a\0000", @"a\", "a", "A", new('a', 257), new('a', 258), $"{new string('a', 256)}\0", @"\#"];

        Assert.Equal(values.Length, values.Select(KeyText.Of).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_text_is_short_whatever_the_value() => Assert.InRange(KeyText.Of(new string('\0', 100_000)).Length, 1, 256);

    [Fact]
    public void Texts_of_times_have_the_order_of_the_times()
    {
        DateTimeOffset[] times = [DateTimeOffset.MinValue, new(2026, 4, 1, 8, 0, 0, TimeSpan.FromHours(2)), new(2026, 4, 1, 8, 0, 0, TimeSpan.Zero), DateTimeOffset.MaxValue];

        Assert.Equal(times.Select(KeyText.Of).Order(StringComparer.Ordinal), times.Select(KeyText.Of));
    }
}
