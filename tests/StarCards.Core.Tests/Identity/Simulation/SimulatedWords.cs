namespace StarCards.Core.Tests.Identity.Simulation;

/// <summary>The words from which simulated notes are made. Nothing here is taken from the code that is under test.</summary>
internal static class SimulatedWords
{
    public static readonly string[] Stems =
    [
        "Tell me about a time you", "Tell me about a time when you", "Describe a situation where you", "Give me an example of how you",
        "Give an example of a time you", "Walk me through a time you", "Can you share an example of when you", "Tell us about a situation in which you",
        "Describe a time you", "Have you ever", "Think of a moment when you", "What was a time you",
    ];

    public static readonly string[] Verbs = Split(
        """
        convinced persuaded challenged coached mentored hired dismissed promoted negotiated escalated delegated automated migrated rewrote rescued cancelled
        launched delayed simplified measured estimated prototyped audited documented refactored defended apologized reassured surprised disappointed interviewed
        onboarded reorganized outsourced insourced budgeted forecast benchmarked localized rebranded repriced deprecated sunset integrated consolidated
        decoupled instrumented debugged profiled hardened patched translated moderated facilitated mediated reconciled recovered renegotiated overruled
        """);

    public static readonly string[] Objects = Split(
        """
        supplier customer stakeholder engineer designer analyst intern director founder regulator auditor partner recruiter lawyer accountant vendor tenant
        patient teacher librarian pharmacist dispatcher roadmap budget contract backlog dashboard pipeline database schema warehouse invoice checkout onboarding
        newsletter survey prototype incident outage rollout migration retention churn pricing discount campaign webinar keynote handbook policy playbook
        timetable inventory forecast experiment hypothesis metric latency queue cluster firmware sensor printer kiosk brochure translation subtitle archive
        """);

    public static readonly string[] Qualifiers = Split(
        """
        reluctant skeptical furious anonymous remote junior senior temporary bilingual overloaded silent stubborn legacy fragile undocumented expensive flaky
        regional seasonal quarterly overnight unexpected embarrassing confidential contradictory ambiguous obsolete duplicated oversized underfunded volunteer
        municipal academic clinical nordic coastal rural underground midnight holiday weekend launchday compliance accessibility privacy security payroll
        procurement logistics telemetry billing identity search streaming offline wireless recycled organic vintage handmade bespoke experimental provisional
        """);

    public static readonly string[] Contexts = Split(
        """
        bankruptcy merger acquisition relocation strike election pandemic heatwave blackout recall lawsuit inspection audit deadline conference exhibition
        tournament harvest festival semester sabbatical maternity retirement reorganization layoff hackathon retrospective standup workshop offsite interview
        negotiation tender auction subsidy grant sponsorship certification accreditation embargo tariff shortage surplus backorder stocktake refurbishment
        demolition excavation restoration vaccination quarantine evacuation rehearsal premiere broadcast livestream podcast documentary translation localization
        """);

    public static readonly string[] Generic =
    [
        "Why us?", "Why this company?", "Tell me about yourself", "What is your biggest weakness?", "Where do you see yourself in five years?",
        "Why are you leaving?", "What are your salary expectations?", "Do you have questions for us?",
    ];

    public static readonly string[] Sections = Split(
        "Leadership Conflict Failure Delivery Ambiguity Ownership Customers Communication Strategy Growth Execution Influence Hiring Metrics Culture Logistics Acme Globex Initech Umbrella");

    public static readonly string[] FileNames = Split(
        "stories behavioral prep notes loop onsite phone-screen hiring-manager bar-raiser questions bank drafts journal mock panel values principles");

    public static readonly string[] Sentences =
    [
        "Our {o} team had lost the {q} {o} two weeks before the {c}.",
        "I was asked to keep the {q} {o} alive until the {c} was over.",
        "Nobody owned the {o}, so I {v} it with a {q} {o} from finance.",
        "First I {v} every {o} that we could still reach, then I wrote down what the {q} ones had in common.",
        "The {q} {o} refused at first; after the {c} we met twice and they {v} the plan.",
        "We cut the {o} from {n} to {n} days.",
        "Complaints about the {q} {o} fell by {n} percent within {n} weeks.",
        "My manager still shows the {o} chart whenever a {c} comes up.",
        "Looking back I would have {v} the {o} before touching the {q} {o}.",
        "There were {n} people on the call and none had seen the {c} coming.",
        "I drew the {o} on paper, {v} the two {q} steps and left the rest alone.",
        "By Friday the {q} {o} was {v} and the {c} could begin.",
        "The numbers were plain: {n} of {n} had given up at the {q} {o}.",
        "Legal wanted a {q} {o}, sales wanted a {c}, and I had {n} hours.",
        "It taught me to ask about the {o} on the first day.",
    ];

    private static string[] Split(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
