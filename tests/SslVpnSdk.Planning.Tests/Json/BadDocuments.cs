namespace SslVpnSdk.Planning.Tests.Json;

/// <summary>Documents with one fault each, a § before the fault, and what is said of it.</summary>
public static class BadDocuments
{
    private const string Names = "Use lower-case letters, digits and hyphens, first a letter or digit.";

    public static TheoryData<string, string> All { get; } = new()
    {
        { "§", "the text is empty. A deployment document is a JSON object." },
        { "§<xml/>", "the text is not JSON: '<' is an invalid start of a value." },
        { "{\n  \"formatVersion\": 1§", "the text is not JSON: '1' is an invalid end of a number. Expected a delimiter." },
        { Document("") + "\n§{}", "the text is not JSON: '{' is invalid after a single JSON value. Expected end of data." },
        { "§[]", "an array stands where an object is expected. Write an object." },
        { "§{}", "a deployment document needs the property 'formatVersion', which is missing. Add it." },
        {
            "{\"formatVersion\": §2, \"new\": true}",
            "formatVersion: this document has format version 2; this tool reads up to 1; update it."
        },
        { "{\"formatVersion\": §0}", "formatVersion: there is no format version 0. Write 1." },
        { "{\"formatVersion\": 1,\n \"stack\": \"a\", §\"stack\": \"b\"}", "stack: the property is written twice. Keep one of the two." },
        { "{\"formatVersion\": 1, \"stack\": §\"\\ud800\"}", "stack: the string holds half of a surrogate pair, which is no character. Write the whole character." },
        {
            "{\"formatVersion\": 1, \"stack\": §\"../a\"}",
            $"stack: the name '../a' of the stack is not valid: it has other characters. {Names}"
        },
        {
            "{\"formatVersion\": 1, \"stack\": \"a\", \"environment\": §\"\"}",
            $"environment: the name '' of the environment is not valid: it is empty. {Names}"
        },
        {
            "{\"formatVersion\": 1, \"stack\": \"a\", \"region\": \"r\", \"parameters\": [], \"resources\": [], §\"tags\": {}}",
            "tags: a deployment document has no such property; it has formatVersion, stack, environment, region, parameters, resources. "
                + "Correct the name or remove it."
        },
        {
            Document("{\"type\": \"vpc\", \"name\": \"a\", \"protect\": §\"yes\"}"),
            "resources[0].protect: a string stands where true or false is expected. Write true or false."
        },
        {
            Document("{\"type\": \"existingVpnGateway\", \"name\": \"a\", \"id\": \"vpn-1\", §\"protect\": true}"),
            "resources[0].protect: an existing VPN gateway has no such property; it has type, name, id, vpcCidrBlock, sslConnections, region, resourceGroup. "
                + "Correct the name or remove it."
        },
        {
            Document("{\"type\": §\"vpn\", \"name\": \"a\"}"),
            "resources[0].type: 'vpn' is no type of resource. Use one of vpc, vpnGateway, existingVpnGateway, sslServer, clientCertificate."
        },
        {
            Document("{\"type\": \"vpc\", \"name\": \"a\", \"cidrBlock\": \"\", \"userCidrBlocks\": [], \"routes\": [], §\"dns\": 1}"),
            "resources[0].dns: a VPC has no such property; it has type, name, previousName, protect, cidrBlock, userCidrBlocks, routes. Correct the name or remove it."
        },
        { Server("\"TCP\"", "§\"1194\""), "resources[0].port: a string stands where a whole number is expected. Write a whole number." },
        { Server("\"TCP\"", "§11.5"), "resources[0].port: 11.5 is not a whole number from -2147483648 to 2147483647. Write digits only." },
        { Server("\"TCP\"", "§99999999999"), "resources[0].port: 99999999999 is not a whole number from -2147483648 to 2147483647. Write digits only." },
        { Server("§\"tcp\"", "1"), "resources[0].protocol: 'tcp' is not known. Use one of TCP, UDP." },
        {
            Document("{\"type\": \"clientCertificate\", \"name\": §null, \"sslServer\": {\"ref\": \"s\"}}"),
            "resources[0].name: null stands where a string is expected. Write a string."
        },
        {
            Document("{\"type\": \"clientCertificate\", \"name\": \"é\", \"sslServer\": {\"ref\": §\"s\"}}"),
            "resources[0].sslServer.ref: there is no SSL server 's'; the document has none. Correct the name or add it."
        },
        {
            Document("{\"type\": \"existingVpnGateway\", \"name\": \"g\", \"id\": {\"parameter\": §\"p\"}}"),
            "resources[0].id.parameter: there is no parameter 'p'; the document has none. Correct the name or add it."
        },
        {
            "{\"formatVersion\": 1, \"stack\": \"a\", \"region\": \"r\", \"parameters\": [{\"name\": \"p\"}, {\"name\": §\"p\"}], \"resources\": []}",
            "parameters[1].name: the parameter 'p' is declared twice. Keep one of the two."
        },
    };

    private static string Server(string protocol, string port) => Document(
        "{\"type\": \"sslServer\", \"name\": \"s\", \"vpnGateway\": {\"ref\": \"g\"}, \"localNetworks\": [], \"clientCidrBlock\": \"\", "
        + $"\"protocol\": {protocol}, \"port\": {port}, \"encryptionAlgorithm\": \"none\", \"compressed\": false, \"twoFactorAuthentication\": null}}");

    private static string Document(string resources) =>
        "{\"formatVersion\": 1, \"stack\": \"a\", \"region\": \"r\", \"parameters\": [], \"resources\": [" + resources + "]}";
}
