using SslVpnSdk.ControlPlane;
using SslVpnSdk.Server.Clocks;

namespace SslVpnSdk.Server.Tests.Clocks;

public sealed class ClockTests : IDisposable
{
    private static readonly DateTimeOffset Begin = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DescribeVpcsRequest Reading = new() { RegionId = "eu-central-1" };

    private readonly string _folder = Directory.CreateTempSubdirectory("sslvpn-clock-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_manual_clock_stands_still_until_it_is_moved()
    {
        var clock = ManualClock.Open(_folder);
        var before = clock.GetUtcNow();

        clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(before + TimeSpan.FromMinutes(5), clock.GetUtcNow());
    }

    [Fact]
    public void A_manual_clock_goes_on_from_where_it_stood()
    {
        var clock = ManualClock.Open(_folder);
        clock.Advance(TimeSpan.FromDays(400));

        Assert.Equal(clock.GetUtcNow(), ManualClock.Open(_folder).GetUtcNow());
    }

    [Fact]
    public void A_manual_clock_does_not_go_back() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ManualClock.Open(_folder).Advance(TimeSpan.FromTicks(-1)));

    [Fact]
    public void A_manual_clock_that_was_never_moved_stands_where_it_stood() =>
        Assert.Equal(ManualClock.Open(_folder).GetUtcNow(), ManualClock.Open(_folder).GetUtcNow());

    [Fact]
    public void A_manual_clock_ends_with_the_year_9000() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ManualClock.Open(_folder).Advance(TimeSpan.FromDays(7000 * 365.25)));

    [Fact]
    public void A_scaled_clock_is_where_it_would_be_had_it_never_stopped()
    {
        Keep(60);

        var passed = TimeProvider.System.GetUtcNow() - Begin;

        Assert.True(ScaledClock.Open(_folder, 60).GetUtcNow() >= Begin + (passed * 60));
    }

    [Fact]
    public void A_slow_clock_stays_behind()
    {
        Keep(0.5);

        Assert.True(ScaledClock.Open(_folder, 0.5).GetUtcNow() < TimeProvider.System.GetUtcNow() - TimeSpan.FromDays(30));
    }

    [Fact]
    public void No_clock_sets_the_time_of_a_folder_back()
    {
        var latest = ManualClock.Open(_folder).GetUtcNow();
        foreach (var open in (Func<TimeProvider>[])[
            () => Moved(ManualClock.Open(_folder)), () => ScaledClock.Open(_folder, 100_000), () => ScaledClock.Open(_folder, 0.1), () => RealClock.Open(_folder),
            () => ManualClock.Open(_folder), () => RealClock.Open(_folder), () => ScaledClock.Open(_folder, 2)])
        {
            var now = open().GetUtcNow();
            Assert.True(now >= latest, $"{now:O} is before {latest:O}.");
            latest = now;
        }
    }

    [Fact]
    public void Real_time_goes_on_from_a_clock_that_was_ahead()
    {
        Moved(ManualClock.Open(_folder));

        var clock = RealClock.Open(_folder);

        Assert.True(clock.Lead > TimeSpan.FromDays(399));
        Assert.True(RealClock.Open(_folder).Lead > TimeSpan.FromDays(399));
    }

    [Fact]
    public void Real_time_is_the_time_it_is_where_no_clock_was_ahead()
    {
        Keep(0);

        Assert.Equal(TimeSpan.Zero, RealClock.Open(_folder).Lead);
        Assert.Empty(Directory.EnumerateFiles(_folder));
    }

    [Fact]
    public void Real_time_leaves_no_trace_in_a_folder_that_had_no_other_clock()
    {
        var folder = Path.Combine(_folder, "data");

        RealClock.Open(folder);

        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task Who_opens_a_folder_without_a_clock_goes_by_that_of_the_folder()
    {
        var manual = ManualClock.Open(_folder);
        await using var plane = EmbeddedControlPlane.Open(_folder);
        await plane.SendAsync(new CreateVpcRequest { RegionId = "eu-central-1", CidrBlock = "10.0.0.0/8" });
        var before = (await plane.SendAsync(Reading)).Vpcs[0].Status;

        manual.Advance(TimeSpan.FromHours(1));

        Assert.Equal(("Pending", "Available"), (before, (await plane.SendAsync(Reading)).Vpcs[0].Status));
    }

    [Fact]
    public void A_folder_that_a_clock_makes_is_its_owners_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var folders = new[] { "manual", "scaled" }.Select(name => Path.Combine(_folder, name)).ToArray();
        ManualClock.Open(folders[0]);
        ScaledClock.Open(folders[1], 60);

        foreach (var folder in folders)
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(100_001)]
    [InlineData(double.NaN)]
    public void A_scaled_clock_has_a_factor_in_its_range(double factor) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ScaledClock.Open(_folder, factor));

    [Theory]
    [InlineData("noon", "it holds no clock that can be read")]
    [InlineData("null", "it holds no clock")]
    [InlineData("{}", "it holds no clock that can be read")]
    [InlineData("""{ "realTime": "2026-01-01T00:00:00Z", "time": "2026-01-01T00:00:00Z", "factor": -1 }""", "its factor -1 is not from 0 to 100000")]
    [InlineData("""{ "realTime": "2026-01-01T00:00:00Z", "time": "9999-01-01T00:00:00Z", "factor": 1 }""", "its time is after the year 9000")]
    public void A_file_that_holds_no_clock_is_named(string text, string fault)
    {
        var path = Path.Combine(_folder, "clock.json");
        File.WriteAllText(path, text);

        Assert.Equal(
            $"The control plane's data in '{path}' cannot be used: {fault}. Remove the file, and the clock begins at the time it is then.",
            Assert.Throws<ControlPlaneStorageException>(() => ManualClock.Open(_folder)).Message);
    }

    private static ManualClock Moved(ManualClock clock)
    {
        clock.Advance(TimeSpan.FromDays(400));
        return clock;
    }

    private void Keep(double factor) => File.WriteAllText(
        Path.Combine(_folder, "clock.json"), FormattableString.Invariant($$"""{ "realTime": "{{Begin:O}}", "time": "{{Begin:O}}", "factor": {{factor}} }"""));
}
