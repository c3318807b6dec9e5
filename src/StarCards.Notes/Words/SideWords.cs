namespace StarCards.Notes.Words;

/// <summary>
/// Words by which a question tells who asks whom. They were chosen by how often they stand in 430 questions of candidates to
/// interviewers and in 2,642 of interviewers to candidates.
/// </summary>
internal static class SideWords
{
    /// <summary>Of the company, the post and the days there: she asks them.</summary>
    public static PhraseTable Theirs { get; } = new(
        "at this company|the company uses|to the company|company mission|your last vacation|keeps you here|most successful at|your ideal candidate|the ideal candidate|do you guys|you guys|measure success|teachers have|for new teachers|the school's|working here for you|do you release|do you deploy|ratio of|day to day|day-to-day|performance reviews|code reviews|project planning|this role|this position|the role|the position|this job|this company|the company|your company|company's|companys|the team|your team|this team|the teams|work here|working here|look like|you joined|been with|will i|would i|do i|should i|can i|you enjoy|you like most|you like best|like best|like least|your favorite part|your favourite part|your favorite thing|culture here|the culture|your culture|new hire|next steps|onboarding|the department|your role|your job|come to this|tech stack|career path|the organization|the organisation|your manager|your engineers|at your company|your organization|your organisation|your office|your time here|other teams|work from home|working from home|work life balance|work-life balance|do yesterday|performance review|promotion process",
        "are there|are there any|how does the|how does your|how does this|what does a|opportunities|the engineering|engineering team|engineers here|typical day|a typical|how big|how many people|technical debt|tech debt|retention|turnover|employees|success look|right now|technical challenges|interview process|hiring process|i'd be|i work|working at|the product|roadmap|new hires|first few months|first months|first 90 days|first year|made you join|you join|the next|like for|about working|how is the|how are decisions|on call|on-call|management style|been here|other companies|about my|my background|hesitations|reservations|what's next|the business|stakeholders|codebase",
        "la empresa|el equipo|este puesto|la cultura|proximos pasos|siguiente paso|a empresa|o time|a vaga|proximos passos|l'entreprise|l'equipe|ce poste|das team|die firma|das unternehmen|diese stelle|公司|团队|岗位|部门|您觉得|晋升|绩效|会社|御社|貴社|회사|팀",
        "компании|компания|компанию|компанией|команде|команда|команды|команду|коллективе|коллектив|сотрудника|сотрудников|сотрудником|позиции|отделе|отдела|подразделении|график|соцпакет|социальный пакет|условия|обязанности|рабочий день|задачи|руководитель|офисе|релизы|проекте");

    /// <summary>Of what a candidate did, is or wants: they ask her.</summary>
    public static PhraseTable Hers { get; } = new(
        "a time|how did you|when you|you handle|you had to|had to|yourself|describe a|give me|give us|give an|situation|weakness|weaknesses|strength|strengths|greatest|hire you|your biggest|your greatest|mistake|mistakes|conflict|conflicts|you want to|why should|our|should we|your previous|your last|prioritize|prioritise|deadline|deadlines|disagreed|disagree|you deal|you approach|you ensure|motivates you|your resume|salary expectation|salary expectations|your salary|in five years|in 5 years|are you|would you|will you|have you|had a|faced|failed|failure|challenging|difficult|proud|achievement|accomplishment|hobbies|you leaving|you leave|leave your|you currently|you interested|interests you|you resolve|you solve|you respond|under pressure|questions for us|your career goals|your goals|best fit|good fit|your experience with",
        "que harias|como manejas|te ves|tu mayor|voce|seus|suas|vous|votre");
}
