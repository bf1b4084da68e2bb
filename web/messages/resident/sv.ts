/** Texts of the resident portal: warm, concrete, du. The section stands after the plain sentence, small. */
export const resident = {
  'resident.title': 'Vem har läst om mig',
  'resident.waiting': 'Hämtar vem som har läst',
  'resident.number':
    '{count, plural, =1 {en} =2 {två} =3 {tre} =4 {fyra} =5 {fem} =6 {sex} =7 {sju} =8 {åtta} =9 {nio} =10 {tio} =11 {elva} =12 {tolv} other {#}}',
  'resident.units': '{count, plural, =1 {en enhet} other {{word} enheter}}',
  'resident.visits': '{count, plural, =1 {ett tillfälle} other {{word} tillfällen}}',
  'resident.summary.month': 'I {month} har <b>{units}</b> läst om dig vid <b>{visits}</b>.',
  'resident.summary.since': 'Sedan den {date} har <b>{units}</b> läst om dig vid <b>{visits}</b>.',
  'resident.summary.noneMonth': 'Ingen har läst om dig i {month}.',
  'resident.summary.noneSince': 'Ingen har läst om dig sedan den {date}.',
  'resident.summary.refused':
    '{count, plural, =0 {} =1 {En gång försökte någon läsa men fick inte.} other {{word} gånger försökte någon läsa men fick inte.}}',
  'resident.summary.ask': 'Ser något konstigt ut? Hör av dig till enheten som står vid läsningen.',

  'resident.figure.title': 'Ett år av läsning',
  'resident.figure.care': 'Vården, ovanför',
  'resident.figure.socialCare': 'Omsorgen, under',
  'resident.figure.perDot':
    '{count, plural, =1 {Varje prick är ett tillfälle, också försök} other {Varje prick är upp till # tillfällen, också försök}}',
  'resident.figure.name':
    'Tillfällen per månad, också försök, {from} till {until}. Vården: {care}. Omsorgen: {socialCare}.',
  'resident.figure.showTable': 'Visa som tabell',
  'resident.figure.hideTable': 'Göm tabellen',
  'resident.figure.month': 'Månad',
  'resident.figure.careColumn': 'Vården',
  'resident.figure.socialCareColumn': 'Omsorgen',

  'resident.who.named': '{name}',
  'resident.who.namedRole': '{name}, {role},',
  'resident.who.role': '{gender, select, neuter {Ett} other {En}} {role}',
  'resident.who.unknown': 'Någon',
  'resident.did.read': '{who} läste',
  'resident.did.sawFlag':
    '{who} tittade efter om det finns uppgifter om dig hos andra, men såg inte vilka. Inget lästes.',
  'resident.did.sawSources': '{who} såg vilka som har uppgifter om dig, men läste inget.',
  'resident.did.searched': '{who} slog upp dig, men läste inget.',
  'resident.did.refused': '{who} försökte läsa, men fick inte. Inget visades.',
  'resident.kinds': 'Det här lästes',
  'resident.writtenBy': 'Skrivet av {names}.',

  'resident.why': 'Varför?',
  'resident.why.admitted': 'Du var inskriven där',
  'resident.why.visit': 'Du hade ett besök där',
  'resident.why.phone': 'Du hade kontakt med dem på telefon',
  'resident.why.referral': 'Du hade en remiss dit',
  'resident.why.homeCare': 'De vårdade dig hemma',
  'resident.why.other': 'Du var patient där',
  'resident.why.interventions': 'Du fick hjälp av dem',
  'resident.why.investigation': 'De utredde vilken hjälp du behöver',
  'resident.why.relation': '{relation}.',
  'resident.why.relationConsent': '{relation}, och du sa ja den {date}.',
  'resident.why.consent': 'Du sa ja den {date}.',
  'resident.why.consentUntil': 'Ditt ja gäller till och med den {date}.',
  'resident.why.consentOpen': 'Ditt ja gäller tills du ändrar dig.',
  'resident.why.childUnable': 'Du är barn och kunde inte själv säga ja eller nej.',
  'resident.why.coordination': 'De behövde samordna din vård och hjälp.',
  'resident.why.certificate': 'De skulle skriva ett intyg.',
  'resident.why.flagCare':
    'Den som vårdar dig får se om det finns något hos andra, för att kunna fråga dig.',
  'resident.why.flagSocialCare':
    'Den som hjälper dig får se om det finns något hos andra, för att kunna fråga dig.',
  'resident.why.ownCare': 'De som vårdar dig får läsa det som skrivs hos dem.',
  'resident.why.ownSocialCare': 'De som hjälper dig får läsa det som skrivs hos dem.',
  'resident.why.general': 'Lagens villkor var uppfyllda.',
  'resident.why.noRelationNoConsentCare':
    'Det fanns ingen vårdrelation noterad, och du hade inte sagt ja.',
  'resident.why.noRelationNoConsentSocialCare':
    'Det fanns ingen hjälp från dem noterad, och du hade inte sagt ja.',
  'resident.why.noRelationCare': 'Det fanns ingen vårdrelation noterad.',
  'resident.why.noRelationSocialCare': 'Det fanns ingen hjälp från dem noterad.',
  'resident.why.noConsent': 'Du hade inte sagt ja.',
  'resident.why.blocked': 'Du har spärrat uppgifterna.',
  'resident.why.notAuthorised': 'Den som försökte hade inte behörighet till det.',
  'resident.why.noNeedStated': 'Den som försökte hade inte angett varför det behövdes.',
  'resident.why.refusedGeneral': 'Allt som lagen kräver var inte uppfyllt.',

  'resident.withdraw': 'Ta tillbaka mitt ja',
  'resident.withdraw.for': 'Ta tillbaka mitt ja till {unit}',
  'resident.withdraw.title': 'Ta tillbaka ditt ja?',
  'resident.withdraw.text':
    '{unit} kan då inte längre läsa vad andra har skrivit om dig. Det gäller direkt.',
  'resident.withdraw.kept':
    'Det de redan har läst kan finnas i deras egna anteckningar. Du har rätt till vård och hjälp som förut, och du kan säga ja igen när du vill.',
  'resident.withdraw.no': 'Nej, låt det vara som det är',
  'resident.withdraw.working': 'Tar tillbaka ditt ja',
  'resident.withdraw.doneTitle': 'Ditt ja är tillbakataget',
  'resident.withdraw.doneText':
    '{unit} kan inte längre läsa vad andra har skrivit om dig. Det gäller från och med nu.',

  'resident.older': 'Visa äldre',
  'resident.olderWorking': 'Hämtar äldre',
  'resident.allShown': 'Det finns inget äldre att visa.',
  'resident.empty.title': 'Ingen har läst om dig',
  'resident.empty.text':
    'När någon i vården eller omsorgen läser vad andra har skrivit om dig, eller försöker, så står det här.',
  'resident.trace': 'Att du har tittat här sparas också i loggen.',
} as const;
