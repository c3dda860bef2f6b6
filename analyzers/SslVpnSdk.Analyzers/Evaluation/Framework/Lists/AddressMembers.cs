namespace SslVpnSdk.Analyzers.Evaluation.Framework.Lists;

/// <summary>Addresses and networks.</summary>
internal static class AddressMembers
{
    public static readonly (string Type, string Members)[] All =
    [
        ("SslVpnSdk.Cidr", "Contains Host Overlaps Subnet"),
        ("System.Net.IPAddress", """
            new AddressFamily Any Broadcast Equals GetAddressBytes GetHashCode HostToNetworkOrder IPv6Any IPv6Loopback IPv6None IsIPv4MappedToIPv6
            IsIPv6LinkLocal IsIPv6Multicast IsIPv6SiteLocal IsLoopback Loopback MapToIPv4 MapToIPv6 NetworkToHostOrder None Parse ToString TryParse
            """),
        ("System.Net.IPNetwork", "new BaseAddress Contains Equals GetHashCode Parse PrefixLength ToString TryParse operators"),
        ("System.Net.IPNetwork2", """
            new AddressFamily Broadcast Cidr CompareTo Contains Equals FirstUsable GetHashCode IsSupernet IANA_ABLK_RESERVED1 IANA_BBLK_RESERVED1
            IANA_CBLK_RESERVED1 IsIANAReserved LastUsable ListIPAddress Netmask Network Overlap Parse ParseRange Print Subnet Subtract Supernet ToBigInteger
            ToCidr ToNetmask ToString ToUint Total TryParse TrySubnet TrySupernet Usable ValidNetmask Value WideSubnet WildcardMask operators
            """),
        ("System.Uri", """
            new AbsolutePath AbsoluteUri Authority DnsSafeHost Equals EscapeDataString Fragment GetHashCode Host IsAbsoluteUri IsDefaultPort IsFile
            IsLoopback PathAndQuery Port Query Scheme Segments TryCreate UnescapeDataString UserInfo operators
            """),
        ("System.Net.IPNetworkCollection", "Count GetEnumerator Item"),
        ("System.Net.IPAddressCollection", "Count GetEnumerator Item"),
    ];
}
