namespace StarCards.Anki.Collection;

/// <summary>Anki's default preset, complete: one missing key and Anki replaces the block by its own.</summary>
internal static class DefaultPreset
{
    public const string Json = """
        {"1":{"id":1,"mod":0,"name":"Default","usn":0,"maxTaken":60,"autoplay":true,"timer":0,"replayq":true,"dyn":false,
        "new":{"bury":false,"delays":[1,10],"initialFactor":2500,"ints":[1,4,0],"order":1,"perDay":20},
        "rev":{"bury":false,"ease4":1.3,"ivlFct":1,"maxIvl":36500,"perDay":200,"hardFactor":1.2},
        "lapse":{"delays":[10],"leechAction":1,"leechFails":8,"minInt":1,"mult":0}}}
        """;
}
