using SslVpnSdk.Json;

namespace SslVpnSdk.Planning.Tests.Json;

public sealed class DeploymentJsonReaderTests
{
    [Theory]
    [InlineData("head-office")]
    [InlineData("partner-access")]
    [InlineData("branches.staging")]
    [InlineData("branches.production")]
    public void A_document_that_is_read_and_written_is_the_same_text(string name)
    {
        var text = ContractDocuments.Text(name);

        Assert.Equal(text, DeploymentJsonReader.Read(text).ToJson());
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm() =>
        Assert.Equal(ContractDocuments.HeadOffice, DeploymentJsonReader.Read("\uFEFF" + ContractDocuments.Text("head-office")));

    [Fact]
    public void The_order_of_properties_does_no_harm()
    {
        var text = ContractDocuments.Text("head-office").Replace(
            "\"type\": \"vpc\",\n      \"name\": \"main\",", "\"name\": \"main\",\n      \"type\": \"vpc\",", StringComparison.Ordinal);

        Assert.Equal(ContractDocuments.HeadOffice, DeploymentJsonReader.Read(text));
    }

    [Fact]
    public void Routes_vSwitches_and_groups_come_back_as_they_were_written()
    {
        var document = Samples.Everything;

        Assert.Equal(document, DeploymentJsonReader.Read(document.ToJson()));
    }

    [Theory]
    [MemberData(nameof(BadDocuments.All), MemberType = typeof(BadDocuments))]
    public void A_bad_document_gets_one_line_with_its_place(string marked, string message)
    {
        var before = marked[..marked.IndexOf('§', StringComparison.Ordinal)];
        var text = marked.Replace("§", "", StringComparison.Ordinal);

        var exception = Assert.Throws<DocumentFormatException>(() => DeploymentJsonReader.Read(text, "x.json"));

        Assert.Equal($"x.json:{before.Count(c => c == '\n') + 1}:{before.Length - before.LastIndexOf('\n')}: {message}", exception.Message);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused()
    {
        var exception = Assert.Throws<DocumentFormatException>(() => DeploymentJsonReader.ReadUtf8(new byte[] { 0x7B, 0x0A, 0xC3, 0x28 }, "x.json"));

        Assert.Equal("x.json:2:1: the bytes are not UTF-8. Save the text as UTF-8.", exception.Message);
    }

    [Fact]
    public void Text_in_UTF_16_is_refused()
    {
        var exception = Assert.Throws<DocumentFormatException>(
            () => DeploymentJsonReader.ReadUtf8(System.Text.Encoding.Unicode.GetPreamble(), "x.json"));

        Assert.Equal("x.json:1:1: the text is UTF-16. Save it as UTF-8.", exception.Message);
    }
}
