using System.Text.Json.Nodes;

namespace SslVpnSdk.Server.Tests.NpmClients;

/// <summary>A call for one of the clients to make.</summary>
/// <param name="Client">Which client: <c>sdk</c>, <c>sdk-v2</c>, <c>pop-get</c> or <c>pop-post</c>.</param>
/// <param name="Endpoint">The URL of the server.</param>
/// <param name="AccessKeyId">The id of the key to sign with.</param>
/// <param name="AccessKeySecret">The secret of the key to sign with.</param>
/// <param name="Action">The action.</param>
/// <param name="Parameters">The parameters, by their names on the wire.</param>
public sealed record NpmCall(string Client, string Endpoint, string AccessKeyId, string AccessKeySecret, string Action, JsonObject Parameters);
