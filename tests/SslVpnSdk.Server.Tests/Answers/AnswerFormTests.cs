using System.Xml.Linq;
using SslVpnSdk.Server.Tests.Http;

namespace SslVpnSdk.Server.Tests.Answers;

public class AnswerFormTests : ServerTest
{
    [Fact]
    public async Task JSON_is_answered_to_whoever_accepts_it()
    {
        var answer = await Call("DescribeVpcs", ("RegionId", Region));

        Assert.Equal("application/json; charset=utf-8", answer.ContentType);
        Assert.Empty(answer.Json["Vpcs"]!["Vpc"]!.AsArray());
    }

    [Fact]
    public async Task XML_is_answered_to_whoever_asks_for_nothing()
    {
        var answer = await Unasked(Request("CreateVpc", ("RegionId", Region), ("VpcName", "a<b")));

        Assert.Equal("text/xml; charset=utf-8", answer.ContentType);
        Assert.Equal("CreateVpcResponse", XDocument.Parse(answer.Body).Root!.Name.LocalName);
    }

    [Fact]
    public async Task A_list_in_XML_repeats_its_element()
    {
        await Call("CreateVpc", ("RegionId", Region), ("VpcName", "a"));
        await Call("CreateVpc", ("RegionId", Region), ("VpcName", "b"));

        var answer = await Unasked(Request("DescribeVpcs", ("RegionId", Region)));

        Assert.Equal(["a", "b"], XDocument.Parse(answer.Body).Root!.Element("Vpcs")!.Elements("Vpc").Select(vpc => (string)vpc.Element("VpcName")!));
    }

    [Fact]
    public async Task An_error_in_XML_has_the_form_of_the_service()
    {
        var answer = await Unasked(Request("DescribeEips"));

        Assert.Equal(404, answer.Status);
        Assert.Equal(
            ["RequestId", "HostId", "Code", "Message", "Recommend"],
            XDocument.Parse(answer.Body).Root!.Elements().Select(element => element.Name.LocalName));
    }

    [Fact]
    public async Task What_XML_cannot_hold_becomes_the_replacement_character()
    {
        await Call("CreateVpc", ("RegionId", Region), ("VpcName", "a"), ("Description", "bell \u0007 \U0001F511"));

        var answer = await Unasked(Request("DescribeVpcs", ("RegionId", Region)));

        Assert.Equal("bell \uFFFD \U0001F511", (string?)XDocument.Parse(answer.Body).Descendants("Description").Single());
    }

    [Theory]
    [InlineData("json")]
    [InlineData("JSON")]
    public async Task The_parameter_Format_asks_for_JSON(string format) =>
        Assert.StartsWith("{", (await Unasked(Request("DescribeVpcs", ("Format", format), ("RegionId", Region)))).Body, StringComparison.Ordinal);

    [Fact]
    public async Task An_error_says_where_to_read_on_and_which_rule_was_broken()
    {
        var answer = await Call("CreateVpc", ("CidrBlock", "10.0.0.0/33"), ("RegionId", Region));

        Assert.Equal("SSLVPN2001", (string?)answer.Json["RuleId"]);
        Assert.Contains($"requestId={answer.Json["RequestId"]}", (string?)answer.Json["Recommend"], StringComparison.Ordinal);
    }

    private Task<HttpAnswer> Unasked(SignedRequest request)
    {
        request.OutsideSignature.Remove("accept");
        return Send(request);
    }
}
