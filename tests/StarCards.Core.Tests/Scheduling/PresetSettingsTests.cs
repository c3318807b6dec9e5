using StarCards.Scheduling;

namespace StarCards.Core.Tests.Scheduling;

public sealed class PresetSettingsTests
{
    [Fact]
    public void Every_setting_reads_back_what_it_writes() =>
        Assert.All(PresetSettings.Keys, key => Assert.Equal(Preset.Default.Text(key), Preset.Default.With(key, Preset.Default.Text(key)).Text(key)));

    [Fact]
    public void The_defaults_are_those_of_anki() =>
        Assert.Equal(
            [
                "learningSteps=1,10", "relearningSteps=10", "graduatingDays=1", "easyDays=4", "startingEase=2.5", "easyBonus=1.3", "hardMultiplier=1.2", "intervalModifier=1",
                "maximumDays=36500", "lapseMultiplier=0", "minimumLapseDays=1", "leechThreshold=8", "desiredRetention=0.9", "historicalRetention=0.9",
                "parameters=0.212,1.2931,2.3065,8.2956,6.4133,0.8334,3.0194,0.001,1.8722,0.1666,0.796,1.4835,0.0614,0.2629,1.6483,0.6014,1.8729,0.5425,0.0912,0.0658,0.1542",
                "rounding=nearest", "efOnFail=change", "efForInterval=old",
            ],
            PresetSettings.Keys.Select(key => $"{key}={Preset.Default.Text(key)}"));

    [Theory]
    [InlineData("learningSteps", "", "")]
    [InlineData("learningSteps", " 1, 10  25 ", "1,10,25")]
    [InlineData("relearningSteps", "0.5", "0.5")]
    [InlineData("graduatingDays", "36500", "36500")]
    [InlineData("startingEase", "1.31", "1.31")]
    [InlineData("startingEase", "5", "5")]
    [InlineData("hardMultiplier", " 0.5 ", "0.5")]
    [InlineData("intervalModifier", "2", "2")]
    [InlineData("lapseMultiplier", "1", "1")]
    [InlineData("desiredRetention", "0.99", "0.99")]
    [InlineData("historicalRetention", "0.97", "0.97")]
    [InlineData("rounding", "Up", "up")]
    public void A_value_in_range_is_taken(string key, string text, string kept) =>
        Assert.Equal(kept, Preset.Default.With(key, text).Text(key));

    [Theory]
    [InlineData("startingEase", "9", "preset.startingEase 9 is outside 1.31 to 5")]
    [InlineData("startingEase", "1.3", "preset.startingEase 1.3 is outside 1.31 to 5")]
    [InlineData("startingEase", "2,5", "preset.startingEase '2,5' is no number")]
    [InlineData("startingEase", "NaN", "preset.startingEase 'NaN' is no number")]
    [InlineData("graduatingDays", "0", "preset.graduatingDays 0 is outside 1 to 36500")]
    [InlineData("easyDays", "36501", "preset.easyDays 36501 is outside 1 to 36500")]
    [InlineData("easyDays", "2.5", "preset.easyDays 2.5 is no whole number")]
    [InlineData("easyBonus", "0.9", "preset.easyBonus 0.9 is outside 1 to 5")]
    [InlineData("hardMultiplier", "1.31", "preset.hardMultiplier 1.31 is outside 0.5 to 1.3")]
    [InlineData("intervalModifier", "2.1", "preset.intervalModifier 2.1 is outside 0.5 to 2")]
    [InlineData("maximumDays", "1e9", "preset.maximumDays 1e9 is outside 1 to 36500")]
    [InlineData("lapseMultiplier", "-0.1", "preset.lapseMultiplier -0.1 is outside 0 to 1")]
    [InlineData("minimumLapseDays", "", "preset.minimumLapseDays '' is no number")]
    [InlineData("leechThreshold", "0", "preset.leechThreshold 0 is outside 1 to 9999")]
    [InlineData("desiredRetention", "0.999", "preset.desiredRetention 0.999 is outside 0.7 to 0.99")]
    [InlineData("historicalRetention", "0.98", "preset.historicalRetention 0.98 is outside 0.7 to 0.97")]
    [InlineData("learningSteps", "1,x", "preset.learningSteps 'x' is no number")]
    [InlineData("learningSteps", "1,-5", "preset.learningSteps -5 is outside 0 to 52560000")]
    [InlineData("parameters", "1,2,3", "preset.parameters has 3 values; FSRS takes 21, or 19 or 17 of older versions, or none for the defaults")]
    [InlineData("rounding", "down", "preset.rounding 'down' is none of nearest, up, even")]
    public void A_value_that_is_none_is_refused_with_its_range(string key, string text, string message) =>
        Assert.Equal(message, Assert.Throws<UserException>(() => Preset.Default.With(key, text)).Message);

    [Fact]
    public void A_setting_that_does_not_exist_is_named_with_those_that_do()
    {
        Assert.False(PresetSettings.IsKey("ease"));
        Assert.True(PresetSettings.IsKey("startingEase"));
        Assert.StartsWith("there is no setting preset.ease; there are learningSteps, ", Assert.Throws<UserException>(() => Preset.Default.Text("ease")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Presets_with_the_same_settings_are_equal() =>
        Assert.Equal(Preset.Default, Preset.Default.With("learningSteps", "1,10").With("parameters", ""));
}
