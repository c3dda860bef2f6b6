using SslVpnSdk.ControlPlane.Refusals;
using SslVpnSdk.ControlPlane.Wire;

namespace SslVpnSdk.Server.Answers;

/// <summary>The errors of the protocol, before an action is reached.</summary>
internal static class ProtocolError
{
    public static ApiError ActionNotFound => ApiError.ActionNotFound;

    public static ApiError UnsupportedMethod { get; } = new(400, "UnsupportedHTTPMethod", "This http method is not supported. Use GET or POST.");

    public static ApiError InvalidVersion { get; } =
        new(400, "InvalidVersion", $"Specified parameter Version is not valid. Use {ServiceProtocol.Version}.");

    public static ApiError KeyNotFound { get; } = new(404, "InvalidAccessKeyId.NotFound", "Specified access key is not found.");

    public static ApiError KeyInactive { get; } = new(400, "InvalidAccessKeyId.Inactive", "Specified access key is disabled.");

    public static ApiError SecurityTokenMalformed { get; } =
        new(400, "InvalidSecurityToken.Malformed", "Specified SecurityToken is malformed, or not the one of the access key.");

    public static ApiError InvalidSignatureMethod { get; } = new(
        400, "InvalidSignatureMethod", "Specified signature method is not valid. Use ACS3-HMAC-SHA256, or HMAC-SHA1 with SignatureVersion 1.0.");

    public static ApiError TimeStampFormat { get; } =
        new(400, "InvalidTimeStamp.Format", "Specified time stamp or date value is not well formatted. Use YYYY-MM-DDThh:mm:ssZ, in UTC.");

    public static ApiError TimeStampExpired { get; } = new(400, "InvalidTimeStamp.Expired", "Specified time stamp or date value is expired.");

    public static ApiError NonceUsed => ApiError.NonceUsed;

    public static ApiError TooManyParameters { get; } =
        new(400, "InvalidParameter.TooMany", "The call has more parameters than any action takes. Use at most 1000.");

    public static ApiError TooLarge { get; } = new(413, "RequestTooLarge", "The request is larger than any call. Use at most 1 MiB, and 256 KiB for the request line.");

    public static ApiError TooSlow { get; } = new(408, "RequestTimeout", "The request did not come whole in time. Send its head within 10 seconds.");

    public static ApiError UnsupportedHttpVersion { get; } = new(505, "UnsupportedHTTPVersion", "This version of HTTP is not supported. Use HTTP/1.1.");

    public static ApiError MalformedRequest { get; } = new(400, "InvalidRequest", "The request is not well formed.");

    public static ApiError Internal { get; } =
        new(500, "InternalError", "The request processing has failed due to some unknown error, exception or failure.");

    public static ApiError Unavailable { get; } =
        new(503, "ServiceUnavailable", "The request has failed due to a temporary failure of the server.");

    public static ApiError Missing(string parameter) => ApiError.Missing(parameter);

    public static ApiError IncompleteSignature(string fault) =>
        new(400, "IncompleteSignature", $"The request signature does not conform to the expected form: {fault}");

    public static ApiError SignatureDoesNotMatch(string message) => new(400, "SignatureDoesNotMatch", message);

    public static ApiError InvalidParameter(string parameter, string fault) =>
        new(400, "InvalidParameter.Format", $"Specified parameter {parameter} is not valid: {fault}");

    public static RefusalException Refused(this ApiError error) => new(error);
}
