namespace SslVpnSdk.Cases;

/// <summary>The source of a valid stack, of which a case replaces the parts it is about; a part that is null is left out.</summary>
public sealed record StackSource
{
    /// <summary>The argument of the attribute.</summary>
    public string StackName { get; init; } = "\"test\"";

    /// <summary>Members of the class.</summary>
    public string Members { get; init; } = "";

    /// <summary>Statements before all others.</summary>
    public string Before { get; init; } = "";

    /// <summary>The region of the stack.</summary>
    public string? Region { get; init; } = "\"eu-central-1\"";

    /// <summary>The name of the VPC.</summary>
    public string VpcName { get; init; } = "\"main\"";

    /// <summary>The CIDR block of the VPC.</summary>
    public string? VpcCidrBlock { get; init; } = "\"10.0.0.0/16\"";

    /// <summary>More calls on the VPC.</summary>
    public string VpcCalls { get; init; } = "";

    /// <summary>The SSL connections of the gateway.</summary>
    public string? SslConnections { get; init; } = "5";

    /// <summary>The whole expression that makes the gateway; null for the usual one.</summary>
    public string? Gateway { get; init; }

    /// <summary>The name of the SSL server.</summary>
    public string ServerName { get; init; } = "\"staff\"";

    /// <summary>The gateway of the SSL server.</summary>
    public string? OnGateway { get; init; } = "gateway";

    /// <summary>The local networks of the SSL server.</summary>
    public string? LocalNetworks { get; init; } = "\"10.0.1.0/24\"";

    /// <summary>The client CIDR block of the SSL server.</summary>
    public string? ClientCidrBlock { get; init; } = "\"192.168.0.0/24\"";

    /// <summary>More calls on the SSL server.</summary>
    public string ServerCalls { get; init; } = "";

    /// <summary>Statements after all others.</summary>
    public string After { get; init; } = "";

    /// <summary>The body of <c>Define</c> when nothing of the template serves; null for the template.</summary>
    public string? Define { get; init; }

    /// <summary>The usual stack with more calls on its SSL server.</summary>
    public static StackSource Server(string calls) => new() { ServerCalls = calls };

    /// <summary>A string literal.</summary>
    public static string Text(string value) => $"\"{value}\"";

    /// <summary>A string literal at which the violation is reported.</summary>
    public static string Marked(string value) => $"[|\"{value}\"|]";

    /// <summary>The source of the whole program, marks included.</summary>
    public string ToProgram(string namespaceName) => $$"""
        using SslVpnSdk;

        namespace {{namespaceName}};

        [SslVpnStack({{StackName}})]
        public sealed partial class TestStack : SslVpnStack
        {
            {{Members}}

            protected override void Define(StackBuilder stack)
            {
                {{Define ?? Template()}}
            }
        }

        """;

    private static string Call(string method, string? arguments) => arguments is null ? "" : $".{method}({arguments})";

    private string Template() => $"""
        {Before}
        {(Region is null ? "" : $"stack.InRegion({Region});")}
        var vpc = stack.AddVpc({VpcName}){Call("WithCidrBlock", VpcCidrBlock)}{VpcCalls};
        var gateway = {Gateway ?? $"stack.AddVpnGateway(\"edge\").InVpc(vpc).WithBandwidth(10){Call("WithSslConnections", SslConnections)}"};
        var server = stack.AddSslServer({ServerName})
            {Call("OnGateway", OnGateway)}
            {Call("WithLocalNetworks", LocalNetworks)}
            {Call("WithClientCidrBlock", ClientCidrBlock)}
            {ServerCalls};
        {After}
        """;
}
