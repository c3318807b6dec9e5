using StarCards.Reviews;

namespace StarCards.Phone;

/// <summary>A row of the review log in a package, as Anki wrote it.</summary>
/// <param name="Number">Its number: the instant of the answer in milliseconds since 1970, unless it was moved.</param>
/// <param name="At">When it stands in our log.</param>
/// <param name="Rating">The rating, or null where it is none: a due day set, progress forgotten.</param>
/// <param name="Interval">After it: days where positive, seconds where negative, 0 for none.</param>
/// <param name="Factor">The ease in thousandths from 1300; a difficulty below that, with FSRS; 0 while learning.</param>
/// <param name="Milliseconds">Time spent, as Anki capped it.</param>
/// <param name="Kind">What kind of row.</param>
public sealed record PackageReview(long Number, Instant At, Rating? Rating, long Interval, long Factor, long Milliseconds, PackageReviewKind Kind)
{
    private const long LeastEaseFactor = 1300;

    /// <summary>The ease factor after the row, or null where the row states none.</summary>
    public double? Ease => Factor >= LeastEaseFactor ? Factor / 1000.0 : null;

    /// <summary>True where the factor is a difficulty: FSRS decided.</summary>
    public bool IsByFsrs => Factor is > 0 and < LeastEaseFactor;

    /// <summary>True for a preview or cram, which moves no schedule.</summary>
    public bool IsPractice => Kind == PackageReviewKind.Filtered && Factor == 0;

    /// <summary>True where progress was forgotten.</summary>
    public bool IsForgetting => Rating is null && Factor == 0;
}
