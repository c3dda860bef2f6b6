using Microsoft.Extensions.Logging;
using SslVpnSdk.ControlPlane;
using SslVpnSdk.Server.Faults;

namespace SslVpnSdk.Server;

/// <summary>How a control plane is served.</summary>
public sealed record ControlPlaneServerOptions
{
    /// <summary>Where to listen, several URLs separated by semicolons. Port 0: a free one, which at <c>localhost</c> is one of 127.0.0.1. Default: <c>http://127.0.0.1:0</c>.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:0";

    /// <summary>The folder of the control plane, made when it is missing. Null, the default: a new temporary folder, removed with the server.</summary>
    public string? DataFolder { get; init; }

    /// <summary>
    /// How to connect to the PostgreSQL database that keeps the state, which several servers may share
    /// (<see cref="EmbeddedControlPlane.OpenPostgreSql"/>). Null, the default: the data folder keeps it.
    /// </summary>
    public string? PostgreSql { get; init; }

    /// <summary>
    /// The key of the account's owner. Null, the default: a new one, which <see cref="ControlPlaneServer.AccessKey"/> tells; or none, when there is a
    /// <see cref="UsersFile"/>.
    /// </summary>
    public AccessKey? AccessKey { get; init; }

    /// <summary>The path of a file with users, their keys and policies, which is read again when it was changed (docs/server.md). Null, the default: none.</summary>
    public string? UsersFile { get; init; }

    /// <summary>The id of the account, as policies name it: digits. Default: <c>1234567890123456</c>.</summary>
    public string AccountId { get; init; } = "1234567890123456";

    /// <summary>How the control plane behaves, and the clock its changes go by; null for the defaults.</summary>
    public ControlPlaneOptions? ControlPlane { get; init; }

    /// <summary>The clock that the time stamps of calls are checked against. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The faults it begins with. Default: none.</summary>
    public FaultPlan Faults { get; init; } = FaultPlan.None;

    /// <summary>Where the endpoint for faults, clock and connected clients listens, as <see cref="Urls"/>. Null, the default: there is none.</summary>
    public string? AdminUrls { get; init; }

    /// <summary>The token that requests to that endpoint bring. Null, the default: a new one, which <see cref="ControlPlaneServer.AdminToken"/> tells.</summary>
    public string? AdminToken { get; init; }

    /// <summary>The collector that traces and metrics are sent to, by OTLP over HTTP: <c>http://127.0.0.1:4318</c>. Null, the default: none.</summary>
    public Uri? TelemetryCollector { get; init; }

    /// <summary>Where log lines go. Null, the default: nowhere.</summary>
    public Action<ILoggingBuilder>? Logging { get; init; }
}
