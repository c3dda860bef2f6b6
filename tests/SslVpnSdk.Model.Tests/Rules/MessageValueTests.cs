using SslVpnSdk.Rules;

namespace SslVpnSdk.Model.Tests.Rules;

public class MessageValueTests
{
    [Theory]
    [InlineData("10.0.0.0/24", "10.0.0.0/24")]
    [InlineData("a\r\n\tb", "a\\r\\n\\tb")]
    [InlineData("a\u0000\u2028\u200fb", "a\\u0000\\u2028\\u200fb")]
    [InlineData("büro-名-😀", "büro-名-😀")]
    [InlineData(1194, "1194")]
    [InlineData(null, "")]
    public void Value_is_shown_on_one_line(object? value, string shown) => Assert.Equal(shown, MessageValue.Of(value));

    [Fact]
    public void Half_a_character_is_shown_by_its_number() => Assert.Equal("\\ud800", MessageValue.Of("\ud800"));

    [Fact]
    public void Long_value_is_cut() => Assert.Equal(new string('a', 299) + "…", MessageValue.Of(new string('a', 10_000)));

    [Fact]
    public void Cut_does_not_part_a_character() => Assert.Equal(new string('a', 298) + "…", MessageValue.Of(new string('a', 298) + "😀😀"));

    [Fact]
    public void What_is_shown_is_shown_the_same_again()
    {
        var shown = MessageValue.Of(new string('\n', 1000));

        Assert.Equal(shown, MessageValue.Of(shown));
    }

    [Fact]
    public void Message_of_a_violation_is_one_line() => Assert.Equal(
        "The name 'a\\nb' is not valid: it has 3 characters. Use 1 to 100 characters that do not start with http:// or https://.",
        InvalidNameRule.Definition.FormatMessage("a\nb", "it has 3 characters"));
}
