using SslVpnSdk.Documents;

namespace SslVpnSdk.Model.Tests.Documents;

public sealed class DocumentWordsTests
{
    [Fact]
    public void Words_are_those_of_the_product_page()
    {
        Assert.Equal(["TCP", "UDP"], Enum.GetValues<VpnProtocol>().Select(value => value.ToWord()));
        Assert.Equal(
            ["AES-128-CBC", "AES-192-CBC", "AES-256-CBC", "none"],
            Enum.GetValues<EncryptionAlgorithm>().Select(value => value.ToWord()));
        Assert.Equal(["2.0", "1.0"], Enum.GetValues<EiamVersion>().Select(value => value.ToWord()));
    }

    [Fact]
    public void Every_word_is_read_back()
    {
        foreach (var (value, word) in DocumentWords.EncryptionAlgorithms)
        {
            Assert.True(DocumentWords.TryParse(DocumentWords.EncryptionAlgorithms, word, out var read));
            Assert.Equal(value, read);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("tcp")]
    [InlineData("TCP ")]
    [InlineData("0")]
    public void A_word_that_differs_is_none(string word) =>
        Assert.False(DocumentWords.TryParse(DocumentWords.Protocols, word, out _));

    [Fact]
    public void A_value_outside_of_the_enum_has_no_word() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ((VpnProtocol)7).ToWord());
}
