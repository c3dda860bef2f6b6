using System.Globalization;
using System.Xml.Linq;
using SslVpnSdk.Cli.Topology;
using SslVpnSdk.Documents;

namespace SslVpnSdk.Cli.Tests.Topology;

/// <summary>A drawing can be read: nothing lies on anything else, nothing lies outside, and no text is wider than its box.</summary>
public sealed class SvgDrawingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    public void Boxes_neither_overlap_nor_lie_outside(int servers)
    {
        var svg = XDocument.Parse(SvgDrawing.Write(TopologyBuilder.Of(Document(servers)))).Root!;
        var boxes = svg.Elements(svg.Name.Namespace + "g").Select(g => Box(g.Element(svg.Name.Namespace + "rect")!)).ToArray();

        Assert.Equal(2 + (4 * servers) + (servers > 0 ? 1 : 0), boxes.Length);
        Assert.All(boxes, box => Assert.True(box.Left >= 0 && box.Top >= 0 && box.Right <= Number(svg, "width") && box.Bottom <= Number(svg, "height")));
        Assert.DoesNotContain(
            boxes.Index(), a => boxes.Skip(a.Index + 1).Any(b => a.Item.Left < b.Right && b.Left < a.Item.Right && a.Item.Top < b.Bottom && b.Top < a.Item.Bottom));
    }

    [Fact]
    public void A_long_name_is_broken_into_lines()
    {
        var lines = LabelText.Lines($"VPC {new string('m', 100)} {new string('語', 30)}").ToArray();

        Assert.All(lines, line => Assert.InRange(LabelText.Width(line), 0.1, 22));
        Assert.Equal(130, lines.Sum(line => line.Count(c => c is 'm' or '語')));
    }

    [Fact]
    public void A_drawing_has_a_title_and_a_description_for_those_who_cannot_see_it()
    {
        var svg = XDocument.Parse(SvgDrawing.Write(TopologyBuilder.Of(Document(2)))).Root!;

        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Equal("1 VPC, 1 route, 2 VPN gateways, 2 SSL servers, 3 local networks, 2 client certificates.", svg.Element(svg.Name.Namespace + "desc")!.Value);
    }

    [Fact]
    public void A_drawing_follows_the_colours_of_who_looks_at_it() =>
        Assert.Contains("@media (prefers-color-scheme: dark)", SvgDrawing.Write(TopologyBuilder.Of(Document(1))), StringComparison.Ordinal);

    /// <summary>Servers on gateways of their own, which share one network and have another each.</summary>
    private static DeploymentDocument Document(int servers) => new(
        "sites",
        null,
        "eu-central-1",
        new([]),
        new([
            new VpcDocument("main", "10.0.0.0/8", new([]), new([new RouteDocument("172.31.0.0/16", DocumentValue.Of("i-archive"))])),
            .. Enumerable.Range(1, servers).SelectMany(Site),
        ]));

    private static IEnumerable<DocumentResource> Site(int number) =>
    [
        new VpnGatewayDocument($"gateway-{number}", "main", 10, 5, new([]), null),
        new SslServerDocument(
            $"server-{number}", $"gateway-{number}", new(["10.0.0.0/16", $"10.{number}.0.0/16"]), $"192.168.{number}.0/24", VpnProtocol.Udp, 1194,
            EncryptionAlgorithm.Aes256Cbc, false, null),
        new ClientCertificateDocument($"certificate-{number}", $"server-{number}"),
    ];

    private static (double Left, double Top, double Right, double Bottom) Box(XElement rect) => (
        Number(rect, "x"), Number(rect, "y"), Number(rect, "x") + Number(rect, "width"), Number(rect, "y") + Number(rect, "height"));

    private static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
