using SslVpnSdk.Drafts;
using SslVpnSdk.Model.Tests.Documents;

namespace SslVpnSdk.Model.Tests.Drafts;

/// <summary>Drafts and documents are values: the incremental generator, and the planner, compare them.</summary>
public sealed class ValueEqualityTests
{
    [Fact]
    public void Documents_with_equal_parts_are_equal()
    {
        var copy = FullDocument.Value with { Resources = new(FullDocument.Value.Resources.ToArray()) };

        Assert.Equal(FullDocument.Value, copy);
        Assert.Equal(FullDocument.Value.GetHashCode(), copy.GetHashCode());
    }

    [Fact]
    public void Documents_differ_by_the_order_of_their_resources() =>
        Assert.NotEqual(FullDocument.Value, FullDocument.Value with { Resources = new(FullDocument.Value.Resources.Reverse()) });

    [Fact]
    public void Drafts_with_equal_parts_are_equal()
    {
        var copy = Draft.WithServer(server => server with { LocalNetworks = new([DraftValue.Known("10.0.1.0/24")]) });

        Assert.Equal(Draft.Valid, copy);
        Assert.Equal(Draft.Valid.GetHashCode(), copy.GetHashCode());
    }

    [Fact]
    public void Drafts_differ_by_one_value() =>
        Assert.NotEqual(Draft.Valid, Draft.WithServer(server => server with { LocalNetworks = new([DraftValue.Known("10.0.2.0/24")]) }));

    [Fact]
    public void A_known_value_a_parameter_and_an_unknown_one_differ()
    {
        Assert.NotEqual(DraftValue.Known("x"), DraftValue.Parameter<string>("x"));
        Assert.NotEqual(DraftValue.Parameter<string>("x"), DraftValue.Unknown<string>("x"));
    }

    [Fact]
    public void Lists_are_equal_by_their_elements_in_order()
    {
        Assert.Equal(new EquatableList<string>(["a", "b"]), new EquatableList<string>(["a", "b"]));
        Assert.NotEqual(new EquatableList<string>(["a", "b"]), new EquatableList<string>(["b", "a"]));
        Assert.NotEqual(new EquatableList<string>(["a"]), new EquatableList<string>(["a", "b"]));
    }

    [Fact]
    public void A_list_keeps_its_elements_when_the_source_changes()
    {
        string[] source = ["a"];
        var list = new EquatableList<string>(source);
        source[0] = "b";

        Assert.Equal("a", list[0]);
    }
}
