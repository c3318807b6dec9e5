using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Settings;
using StarCards.Study;

namespace StarCards.Core.Tests.Settings;

public sealed class SettingTests
{
    public static TheoryData<string> EveryKey => [.. SettingTable.All.Select(setting => setting.Key)];

    [Theory]
    [MemberData(nameof(EveryKey))]
    public void A_setting_reads_its_own_text_and_says_what_it_is(string key)
    {
        var setting = SettingTable.Get(key);
        Assert.Equal(setting.DefaultText, setting.Text(setting.With(CollectionSettings.Default, setting.DefaultText)));
        Assert.NotEqual(key, setting.Meaning);
        Assert.NotEmpty(setting.Range);
    }

    [Fact]
    public void Every_setting_of_a_preset_is_a_setting() =>
        Assert.Empty(PresetSettings.Keys.Except(SettingTable.All.Select(setting => setting.Key)));

    [Theory]
    [InlineData("scheduler", "sm3", "scheduler 'sm3' is none of sm2, sm2-classic, fsrs")]
    [InlineData("newPerDay", "10000", "newPerDay 10000 is no whole number from 0 to 9999")]
    [InlineData("newPerDay", "1.5", "newPerDay 1.5 is no whole number from 0 to 9999")]
    [InlineData("rolloverHour", "24", "rolloverHour 24 is no whole number from 0 to 23")]
    [InlineData("fuzz", "maybe", "fuzz 'maybe' is neither on nor off")]
    [InlineData("spreadUntil", "tomorrow", "spreadUntil 'tomorrow' is no day; write it as 2026-11-24")]
    [InlineData("startingEase", "9", "startingEase 9 is outside 1.31 to 5")]
    [InlineData("theme", "pink", "theme 'pink' is none of auto, plain")]
    public void A_text_that_does_not_fit_is_named_with_what_would(string key, string text, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<UserException>(() => SettingTable.Get(key).With(CollectionSettings.Default, text)).Message);

    [Theory]
    [InlineData("graduatingDays", "1", "36500")]
    [InlineData("easyDays", "1", "36500")]
    [InlineData("startingEase", "1.31", "5")]
    [InlineData("easyBonus", "1", "5")]
    [InlineData("hardMultiplier", "0.5", "1.3")]
    [InlineData("intervalModifier", "0.5", "2")]
    [InlineData("maximumDays", "1", "36500")]
    [InlineData("lapseMultiplier", "0", "1")]
    [InlineData("minimumLapseDays", "1", "36500")]
    [InlineData("leechThreshold", "1", "9999")]
    [InlineData("desiredRetention", "0.7", "0.99")]
    [InlineData("historicalRetention", "0.7", "0.97")]
    public void The_range_that_is_told_is_the_range_that_is_kept(string key, string least, string greatest)
    {
        var setting = SettingTable.Get(key);
        Assert.Equal($"{least} to {greatest}", setting.Range);
        Assert.True(setting.Accepts(least) && setting.Accepts(greatest));
        Assert.False(setting.Accepts("-" + greatest) || setting.Accepts(greatest + "9"));
    }

    [Fact]
    public void A_key_that_is_none_is_named_with_those_that_are() =>
        Assert.Contains("there is no setting 'colour'; there are scheduler, ", Assert.Throws<UserException>(() => SettingTable.Get("colour")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_last_change_that_stands_counts()
    {
        var twenty = Changed(1, "newPerDay", "30");
        var ten = Changed(2, "newPerDay", "10");
        Assert.Equal(10, CollectionSettings.Of([ten, twenty]).Limits.NewPerDay);
        Assert.Equal(30, CollectionSettings.Of([twenty, ten, Taken(3, ten)]).Limits.NewPerDay);
        Assert.Equal(10, CollectionSettings.Of([twenty, ten, Taken(3, ten), Taken(4, Taken(3, ten))]).Limits.NewPerDay);
        Assert.Equal(20, CollectionSettings.Of([twenty, Changed(5, "newPerDay", null)]).Limits.NewPerDay);
    }

    [Fact]
    public void What_another_program_wrote_and_this_one_does_not_know_is_passed_over()
    {
        var settings = CollectionSettings.Of([Changed(1, "hologram", "on"), Changed(2, "rolloverHour", "noon"), Changed(3, "partCards", "on")]);
        Assert.Equal(CollectionSettings.Default with { HasPartCards = true }, settings);
    }

    [Fact]
    public void No_limit_is_a_word() =>
        Assert.Equal(StudyLimits.NoLimit, SettingTable.Get("REVIEWSPERDAY").With(CollectionSettings.Default, " None ").Limits.ReviewsPerDay);

    [Fact]
    public void Only_what_the_fold_depends_on_moves_schedules()
    {
        Assert.True(SettingTable.MovesSchedules(Changed(1, "scheduler", "fsrs")));
        Assert.False(SettingTable.MovesSchedules(Changed(1, "theme", "plain")));
        Assert.True(SettingTable.MovesSchedules(Taken(2, Changed(1, "theme", "plain"))));
        Assert.True(SettingTable.MovesSchedules(Changed(1, "hologram", "on")));
    }

    private static LogEvent Changed(long at, string key, string? text) => Event(at, new ConfigChanged(key, null, text));

    private static LogEvent Taken(long at, LogEvent target) => Event(at, new Retracted(target.Id));

    private static LogEvent Event(long at, LoggedFact what) =>
        new(new Instant(at), StudyDay.Parse("2026-11-23"), null, Origin.Cli, "desk", what);

    [Theory]
    [InlineData("deck.A::X.new", "5")]
    [InlineData("DECK.A::X.Reviews", "0")]
    public void The_limits_of_a_deck_are_settings_of_their_own(string key, string text)
    {
        var setting = SettingTable.Get(key);
        Assert.Equal((DeckName.Parse("A::X"), "none", "0 to 9999, or none for no limit"), (setting.Deck, setting.DefaultText, setting.Range));
        Assert.Equal(text, setting.Text(setting.With(CollectionSettings.Default, text)));
        Assert.Equal($"{setting.Key} -1 is no whole number from 0 to 9999", Assert.Throws<UserException>(() => setting.With(CollectionSettings.Default, "-1")).Message);
    }

    [Fact]
    public void Both_limits_of_a_deck_stand_side_by_side_and_none_takes_them_away()
    {
        var deck = DeckName.Parse("A");
        var (newCards, reviews) = (SettingTable.Get("deck.A.new"), SettingTable.Get("deck.A.reviews"));
        var both = reviews.With(newCards.With(CollectionSettings.Default, "3"), "7");
        Assert.Equal(new DeckLimits(3, 7), both.Limits.ByDeck[deck]);
        Assert.Equal(new DeckLimits(null, 7), newCards.With(both, "none").Limits.ByDeck[deck]);
        Assert.Empty(reviews.With(newCards.With(both, "none"), "none").Limits.ByDeck);
    }

    [Fact]
    public void A_deck_whose_name_has_dots_keeps_them() => Assert.Equal(DeckName.Parse("v1.new"), SettingTable.Get("deck.v1.new.new").Deck);

    [Theory]
    [InlineData("deck.A")]
    [InlineData("deck..new")]
    [InlineData("deck.new")]
    [InlineData("deck.::.new")]
    public void What_is_no_setting_of_a_deck_is_none_at_all(string key) => Assert.Null(SettingTable.Find(key));
}
