namespace StarCards.Notes.Words;

/// <summary>What interviewers ask about, as titles name it.</summary>
internal static class ThemeWords
{
    public static PhraseTable All { get; } = new(
        "conflict|conflicts|disagreement|disagreements|disagree|don't agree|dont agree|do not agree|failure|failures|failed|mistake|mistakes|weakness|weaknesses|strength|strengths|leadership|teamwork|teammate|challenge|challenges|challenging|feedback|deadline|deadlines|tight ddl|initiative|ambiguity|ambiguous|adversity|setback|setbacks|success|achievement|achievements|accomplishment|accomplishments|motivation|difficult|pressure|stress|prioritization|prioritisation|innovation|creativity|mentoring|mentorship|negotiation|influence|risk|risks|proud|proudest|tough|hardest|comfort zone|uncertainty|ownership|dive deep|customer obsession|earn trust|time management|decision making|stakeholder|stakeholders|criticism|multitasking|hobbies|career goals|career plan|work style|working style|long term goal|long-term goals|tight schedule|trade-off|tradeoff|delegation|persuasion|cross-functional|disagreeing",
        "conflicto|fracaso|liderazgo|reto|logro|debilidad|fortaleza|conflito|fracasso|lideranca|desafio|conquista|konflikt|misserfolg|scheitern|fuhrung|herausforderung|erfolg|conflit|echec|defi|reussite|conflitto|fallimento|sfida|конфликт|неудача|ошибка|успех",
        "冲突|矛盾|失败|挫折|挑战|困难|压力|领导力|分歧|批评|反馈|错误|成就|后悔|最有意思|最自豪|衝突|失敗|挑戰|困難|壓力|职业规划|为什么离职|离职原因|优缺点|团队合作|团队协作|薪资期望|期望薪资|갈등|실패|성공 경험|지원 동기|강점|약점|장단점|협업|失敗談|志望動機|強み|弱み");
}
