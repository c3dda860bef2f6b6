using SslVpnSdk.Server.Clocks;

namespace SslVpnSdk.Server.Tests.Clocks;

public sealed class ClockTests : IDisposable
{
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
    public void A_scaled_clock_runs_from_the_beginning_that_is_kept()
    {
        var begin = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        File.WriteAllText(Path.Combine(_folder, "clock-begin.txt"), begin.ToString("O"));

        var passed = TimeProvider.System.GetUtcNow() - begin;

        Assert.True(ScaledClock.Open(_folder, 60).GetUtcNow() >= begin + (passed * 60));
        Assert.True(ScaledClock.Open(_folder, 0.5).GetUtcNow() < begin + passed);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(100_001)]
    public void A_scaled_clock_has_a_factor_in_its_range(double factor) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ScaledClock.Open(_folder, factor));

    [Fact]
    public void A_file_that_holds_no_time_is_named()
    {
        File.WriteAllText(Path.Combine(_folder, "clock.txt"), "noon");

        Assert.Contains("it holds no time", Assert.Throws<ServerConfigurationException>(() => ManualClock.Open(_folder)).Message, StringComparison.Ordinal);
    }
}
