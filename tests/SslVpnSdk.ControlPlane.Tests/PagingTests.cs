using SslVpnSdk.ControlPlane.Tests.Stores;

namespace SslVpnSdk.ControlPlane.Tests;

public abstract class PagingTests(TestStore store) : ControlPlaneTest(store)
{
    [SkippableFact]
    public async Task A_page_has_ten_entries_unless_asked_otherwise()
    {
        for (var i = 0; i < 11; i++)
        {
            await Account.Send(new CreateVpcRequest { RegionId = Region });
        }

        var page = await Account.Send(new DescribeVpcsRequest { RegionId = Region });

        Assert.Equal((10, 11, 1, 10), (page.Vpcs.Count, page.TotalCount, page.PageNumber, page.PageSize));
    }

    [SkippableFact]
    public async Task A_page_behind_the_last_is_empty()
    {
        await Account.Send(new CreateVpcRequest { RegionId = Region });

        var page = await Account.Send(new DescribeVpcsRequest { RegionId = Region, PageNumber = int.MaxValue });

        Assert.Equal((0, 1), (page.Vpcs.Count, page.TotalCount));
    }

    [SkippableTheory]
    [InlineData(0, 10, "IllegalParam.PageNumber")]
    [InlineData(1, 0, "IllegalParam.PageSize")]
    [InlineData(1, 51, "IllegalParam.PageSize")]
    public async Task A_page_outside_the_bounds_is_refused(int number, int size, string code)
    {
        var error = await Account.Refused(new DescribeVpcsRequest { RegionId = Region, PageNumber = number, PageSize = size });

        Assert.Equal((400, code), (error.Status, error.Code));
    }

    public sealed class OnSqlite() : PagingTests(TestStore.Sqlite);

    public sealed class OnPostgreSql() : PagingTests(TestStore.PostgreSql);
}
