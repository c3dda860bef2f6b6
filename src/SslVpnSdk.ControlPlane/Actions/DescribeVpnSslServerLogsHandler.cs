namespace SslVpnSdk.ControlPlane.Actions;

/// <summary>Answers the log of an SSL server.</summary>
internal sealed class DescribeVpnSslServerLogsHandler : QueryHandler<DescribeVpnSslServerLogsRequest, DescribeVpnSslServerLogsResponse>
{
    protected override DescribeVpnSslServerLogsResponse Handle(DescribeVpnSslServerLogsRequest request, ActionContext context)
    {
        var id = ActionContext.Required(request.VpnSslServerId, nameof(request.VpnSslServerId));
        var period = LogPeriod.Of(request.From, request.To, request.MinutePeriod, context.Now);
        var server = context.SslServer(request.RegionId, id);
        var lines = ServerLog.Read(server.Id, context).Where(line =>
            period.Contains(line.At) && Filter.Passes(request.SslVpnClientCertId, line.CertificateId));
        var page = Page.Of(lines, request.PageNumber, request.PageSize, items => items.Select(ServerLog.Text));
        return new DescribeVpnSslServerLogsResponse
        {
            Data = page.Items,
            Count = page.Items.Count,
            IsCompleted = true,
            PageNumber = page.PageNumber,
            PageSize = page.PageSize,
            RequestId = context.RequestId,
        };
    }
}
