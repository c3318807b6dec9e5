namespace StarCards.Notes.Words;

/// <summary>Words that stand for an answer still to be written.</summary>
internal static class PlaceholderWords
{
    /// <summary>Nothing, when it is all there is.</summary>
    public static PhraseTable Whole { get; } = new(
        "todo|to do|tbd|tba|tbc|fixme|wip|n/a|na|n.a|none|nothing yet|nothing|not sure|not sure yet|no idea|idk|dunno|unknown|later|pending|in progress|coming soon|fill in|fill this in|fill out|to fill|to be filled|to be written|to be done|to be added|write this|insert story|insert answer|insert here|insert story here|your answer here|your answer|answer here|add later|xxx|xx|x|blank|empty|need story|need a story|no story yet|need to think|need to think about this|think about it|work on this|???|lorem ipsum",
        "pendiente|por hacer|por escribir|falta|por definir|ninguno|sin respuesta|no se|a fazer|pendente|por fazer|a definir|nao sei|a faire|a completer|a venir|a remplir|je ne sais pas|rien|offen|k.a|ka|keine angabe|noch offen|kommt noch|folgt|fehlt noch|weiss nicht|da fare|da definire|da completare|待定|待补充|待写|无|没有|未定|暂无");

    /// <summary>Words behind these are a hint.</summary>
    public static PhraseTable Head { get; } = new("fill in|fill this in|todo|to-do|tbd|tba|fixme|xxx|wip|pendiente|por hacer|pendente|a faire|a completer|offen|da fare|not sure|maybe|待定|待补充");

    /// <summary>What a bracketed promise says.</summary>
    public static PhraseTable Promise { get; } = new(
        "write|need|needs|todo|fill|add|insert|later|finish|expand|complete|tbd|come up with|think of|to be written|to be done|to be added|to be filled|to be completed|to be defined|to be decided|to be continued|to be told|missing|your answer|your story|placeholder|rellenar|escribir|completar|falta|pendiente|preencher|remplir|ecrire|completer|ausfullen|schreiben|erganzen|nachtragen|scrivere|completare|补充|填写");
}
