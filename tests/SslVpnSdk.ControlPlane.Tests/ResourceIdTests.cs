using SslVpnSdk.ControlPlane.Actions;

namespace SslVpnSdk.ControlPlane.Tests;

public class ResourceIdTests
{
    private static readonly byte[] Chance = [.. Enumerable.Range(230, 13).Select(number => (byte)number)];

    [Theory]
    [InlineData(0, "vss-00000000")]
    [InlineData(35, "vss-0000000z")]
    [InlineData(36, "vss-00000010")]
    [InlineData(2_821_109_907_455, "vss-zzzzzzzz")]
    public void An_id_begins_with_its_number(long number, string beginning) =>
        Assert.StartsWith(beginning, ResourceId.Of("vss", number, Chance), StringComparison.Ordinal);

    [Fact]
    public void An_id_is_the_prefix_and_21_lower_case_letters_and_digits() =>
        Assert.Matches("^vpn-[0-9a-z]{21}$", ResourceId.Of("vpn", 4711, Chance));

    [Fact]
    public void A_later_id_sorts_after_an_earlier_one()
    {
        var ids = Enumerable.Range(0, 2000).Select(number => ResourceId.Of("vss", number, [.. Chance.Select(b => (byte)(b * number))])).ToArray();

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }
}
