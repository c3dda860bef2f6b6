using System.Text;
using System.Text.Json;
using SslVpnSdk.Documents;
using SslVpnSdk.Model.Tests.Documents;

namespace SslVpnSdk.Model.Tests.Json;

/// <summary>The canonical text: what is escaped, how it is laid out, and that others read the same from it.</summary>
public sealed class DeploymentJsonTests
{
    public static TheoryData<string, string> Escaped => new()
    {
        { "\"", "\\\"" },
        { "\\", "\\\\" },
        { "\b", "\\b" },
        { "\f", "\\f" },
        { "\n", "\\n" },
        { "\r", "\\r" },
        { "\t", "\\t" },
        { "\0", "\\u0000" },
        { "\u0001", "\\u0001" },
        { "\u000b", "\\u000b" },
        { "\u001b", "\\u001b" },
        { "\u001f", "\\u001f" },
    };

    public static TheoryData<string> AsThemselves =>
        ["/", "'", "<>&+`", "\u007f", "\u0080", "\u00a0", "\u2028", "\u2029", "\ufeff", "ö", "e\u0301", "東京", "😀", "👩‍👩‍👧", "\U0010FFFF"];

    [Theory]
    [MemberData(nameof(Escaped))]
    public void Quotes_backslashes_and_control_characters_are_escaped(string text, string escape) =>
        Assert.Contains($"\"stack\": \"a{escape}b\",\n", Named($"a{text}b").ToJson(), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(AsThemselves))]
    public void Every_other_character_stands_as_itself(string text) =>
        Assert.Contains($"\"stack\": \"a{text}b\",\n", Named($"a{text}b").ToJson(), StringComparison.Ordinal);

    [Fact]
    public void Every_control_character_is_read_back_by_another_reader()
    {
        var text = string.Concat(Enumerable.Range(0, 0x80).Select(c => (char)c));

        using var read = JsonDocument.Parse(Named(text).ToJson());

        Assert.Equal(text, read.RootElement.GetProperty("stack").GetString());
    }

    [Fact]
    public void Text_ends_with_one_newline_and_has_no_carriage_return_and_no_byte_order_mark()
    {
        var text = FullDocument.Value.ToJson();

        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Equal((byte)'{', Encoding.UTF8.GetBytes(text)[0]);
    }

    [Fact]
    public void Optional_properties_are_written_when_they_are_set()
    {
        using var read = JsonDocument.Parse(FullDocument.Value.ToJson());
        var resources = read.RootElement.GetProperty("resources").EnumerateArray().ToList();

        Assert.Equal("test", read.RootElement.GetProperty("environment").GetString());
        Assert.Equal(["type", "name", "vpc", "bandwidth", "vSwitches", "resourceGroup"], PropertiesOf(resources[1]));
        Assert.Equal(["type", "name", "vpc", "bandwidth", "sslConnections", "vSwitches", "resourceGroup"], PropertiesOf(resources[2]));
        Assert.Equal(["type", "name", "id", "vpcCidrBlock", "sslConnections", "region", "resourceGroup"], PropertiesOf(resources[3]));
        Assert.Equal(["idaasInstanceId", "idaasRegion", "eiamVersion"], PropertiesOf(resources[5].GetProperty("twoFactorAuthentication")));
    }

    [Fact]
    public void Optional_properties_are_left_out_when_they_are_not_set()
    {
        using var read = JsonDocument.Parse(FullDocument.Value.ToJson());
        var resources = read.RootElement.GetProperty("resources").EnumerateArray().ToList();

        Assert.Equal(["type", "name", "id"], PropertiesOf(resources[4]));
        Assert.Equal(["name"], PropertiesOf(read.RootElement.GetProperty("parameters")[0]));
        Assert.Equal(["name", "description"], PropertiesOf(read.RootElement.GetProperty("parameters")[1]));
    }

    [Fact]
    public void Nested_objects_and_lists_are_indented_by_two_spaces_a_level() => Assert.Contains(
        """
              "userCidrBlocks": [
                "8.8.8.0/24",
                "9.0.0.0/8"
              ],
              "routes": [
                {
                  "destinationCidrBlock": "172.16.0.0/12",
                  "nextHop": "i-1"
                },
                {
                  "destinationCidrBlock": "172.0.0.0/12",
                  "nextHop": {
                    "parameter": "p"
                  }
                }
              ]
            },

        """,
        FullDocument.Value.ToJson(),
        StringComparison.Ordinal);

    private static DeploymentDocument Named(string stack) => new(stack, null, "eu-central-1", new([]), new([]));

    private static IEnumerable<string> PropertiesOf(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
