using SslVpnSdk.Addressing;
using SslVpnSdk.Rules;

namespace SslVpnSdk.Model.Tests.Rules;

/// <summary>A policy and the options it is written as.</summary>
public sealed class CompanyPolicyTests
{
    private static readonly CompanyPolicy Strict = new()
    {
        ClientCertificateQuota = 200,
        SslServersPerGateway = 2,
        ReservedClientCidrBlocks = new([CidrBlock.Parse("10.200.0.0/16"), CidrBlock.Parse("192.168.0.0/20")]),
        ForbiddenPorts = new([new PortRange(8080, 8080), new PortRange(9000, 9100)]),
        AllowedEncryptionAlgorithms = new([EncryptionAlgorithm.Aes256Cbc]),
        RequiresTwoFactorAuthentication = true,
    };

    [Fact]
    public void Default_policy_has_no_option_to_write() => Assert.Empty(CompanyPolicy.Default.Settings);

    [Fact]
    public void Policy_is_read_from_what_it_is_written_as() => Assert.Equal(Strict, CompanyPolicy.From(Strict.Settings));

    [Fact]
    public void Every_option_is_written_where_it_differs() =>
        Assert.Equal(PolicyOptions.All.Select(option => option.Name), Strict.Settings.Select(setting => setting.Option));

    [Fact]
    public void Fault_is_read_from_what_it_is_written_as()
    {
        var faulty = From(("sslvpn_forbidden_ports", "80x"), ("sslvpn_client_certificate_quota", "60"), ("sslvpn_forbiden_ports", "80"));

        Assert.Equal(["sslvpn_forbidden_ports", "sslvpn_forbiden_ports"], faulty.Faults.Select(fault => fault.Setting.Option));
        Assert.Equal(60, faulty.ClientCertificateQuota);
        Assert.Equal(faulty, CompanyPolicy.From(faulty.Settings));
    }

    [Fact]
    public void Of_an_option_that_is_set_twice_the_last_holds() =>
        Assert.Equal(7, From(("sslvpn_ssl_servers_per_gateway", "5"), ("sslvpn_ssl_servers_per_gateway", "7")).SslServersPerGateway);

    [Theory]
    [InlineData("")]
    [InlineData("unset")]
    public void Option_that_is_taken_back_has_its_default(string value) =>
        Assert.Equal(CompanyPolicy.Default, From(("sslvpn_ssl_servers_per_gateway", "5"), ("sslvpn_ssl_servers_per_gateway", value)));

    [Theory]
    [InlineData("1-65535")]
    [InlineData(" 8080 ,8000 - 8100")]
    public void Ports_are_read(string value) => Assert.Empty(From(("sslvpn_forbidden_ports", value)).Faults);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1-2-3")]
    [InlineData("1,")]
    [InlineData("65536")]
    [InlineData("99999999999")]
    public void What_is_no_port_is_a_fault(string value) => Assert.Single(From(("sslvpn_forbidden_ports", value)).Faults);

    [Fact]
    public void Nearest_port_is_none_where_all_are_forbidden() =>
        Assert.Null(UnsupportedPortRule.NearestSupported(1194, From(("sslvpn_forbidden_ports", "1-65535"))));

    private static CompanyPolicy From(params (string Option, string Value)[] settings) =>
        CompanyPolicy.From(settings.Select(setting => new PolicySetting(setting.Option, setting.Value)));
}
