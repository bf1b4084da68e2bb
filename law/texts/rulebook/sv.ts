/** The words of the rulebook in Swedish. */

import type { RulebookWords } from './words.ts';

/** What the rulebook says in Swedish. */
export const sv: RulebookWords = {
  title: 'Regelboken',
  introduction: (digits) => [
    'Här står de regler som Samvy följer, så att var och en kan läsa dem. Texten kommer ur reglerna själva. Ändras en regel, ändras också boken.',
    'Något är tillåtet bara om minst en regel tillåter det och ingen regel förbjuder det. Det som ingen vet räknas aldrig till läsarens fördel.',
    `Lagen är skriven två gånger, som regler och som en fristående tabell, och de två jämförs med varandra. Jämförelsen omfattar varje tänkbar kombination av fakta och dagar. För varje fråga är de så många att talet har ${digits} siffror. Minsta skillnad är ett fel.`,
  ],
  clauses: {
    reader: {
      says: 'läsaren arbetar hos {}',
      values: { careProvider: 'en vårdgivare', socialCareProvider: 'en omsorgsgivare' },
      known: 'det framgår om läsaren arbetar hos en vårdgivare eller en omsorgsgivare',
    },
    source: {
      says: 'uppgifterna finns hos {}',
      values: { careProvider: 'en vårdgivare', socialCareProvider: 'en omsorgsgivare' },
      known: 'det framgår om uppgifterna finns hos en vårdgivare eller en omsorgsgivare',
    },
    boundary: {
      says: 'uppgifterna hör till {}',
      values: {
        sameUnit: 'läsarens egen enhet',
        sameProvider: 'en annan enhet i läsarens egen verksamhet',
        otherProvider: 'en annan verksamhet än läsarens',
      },
      known: 'det framgår om uppgifterna hör till läsarens egen verksamhet eller en annan',
    },
    capacity: {
      says: 'personen {}',
      values: {
        able: 'kan ta ställning',
        temporarilyUnable: 'är tillfälligt oförmögen att ta ställning',
        lastinglyUnable: 'är varaktigt oförmögen att ta ställning',
        childUnable: 'är ett barn som inte självt kan ta ställning',
      },
      known: 'det är bedömt om personen kan ta ställning',
      butFor: {
        lastinglyUnable:
          'personen är någon annan än den som är varaktigt oförmögen att ta ställning',
        childUnable: 'personen är vuxen eller ett barn som självt kan ta ställning',
      },
    },
    purpose: {
      says: 'uppgifterna ska användas för {}',
      values: {
        care: 'vård',
        coordination: 'koordinering vid sjukskrivning',
        certificate: 'ett intyg',
        interventions: 'insatser',
        investigation: 'en utredning om insatser',
        quality: 'kvalitetsarbete',
        research: 'forskning',
        statistics: 'statistik',
        administration: 'administration',
        teaching: 'undervisning',
      },
      known: 'det framgår vad uppgifterna ska användas för',
    },
    authorised: {
      yes: 'läsarens uppdrag och behörighet omfattar detta',
      no: 'läsarens uppdrag eller behörighet utesluter detta',
    },
    madeAvailable: {
      yes: 'uppgifterna är tillgängliga för andra verksamheter',
      no: 'uppgifterna är stängda för andra verksamheter',
    },
    blocked: { yes: 'uppgifterna är spärrade', no: 'uppgifterna är ospärrade' },
    innerBlocked: {
      yes: 'uppgifterna är spärrade mot andra enheter',
      no: 'uppgifterna är ospärrade mellan enheterna',
    },
    liftedForReader: {
      yes: 'spärren är hävd för läsaren',
      no: 'spärren gäller mot läsaren',
    },
    currentPatientRelation: {
      yes: 'det finns en aktuell patientrelation',
      no: 'det saknas en aktuell patientrelation',
    },
    formerPatientRelation: {
      yes: 'personen har varit patient där förut',
      no: 'personen har aldrig varit patient där',
    },
    receivesInterventions: {
      yes: 'personen får insatser av läsarens verksamhet',
      no: 'personen är utan insatser från läsarens verksamhet',
    },
    underInvestigation: {
      yes: 'läsarens verksamhet utreder om personen ska få insatser',
      no: 'läsarens verksamhet saknar utredning om insatser för personen',
    },
    relevant: {
      yes: 'uppgifterna kan antas ha betydelse för det läsaren ska göra',
      no: 'uppgifterna kan antas sakna betydelse för det läsaren ska göra',
    },
    consentGiven: { yes: 'personen har samtyckt', no: 'personens samtycke saknas' },
    consentObtainable: {
      yes: 'personens samtycke går att inhämta',
      no: 'personens samtycke är omöjligt att inhämta',
    },
    attitudeClarified: {
      yes: 'personens inställning är klarlagd så långt det går',
      no: 'personens inställning är oklar',
    },
    reasonToAssumeOpposition: {
      yes: 'det finns anledning att anta att personen skulle ha sagt nej',
      no: 'det saknas anledning att anta att personen skulle ha sagt nej',
    },
    careNecessary: {
      yes: 'vården eller insatserna är nödvändiga',
      no: 'vården eller insatserna kan undvaras',
    },
    careIndispensable: {
      yes: 'patienten behöver vården oundgängligen',
      no: 'patienten kan vara utan vården',
    },
    dangerToLifeOrHealth: {
      yes: 'det är fara för patientens liv eller allvarlig risk för patientens hälsa',
      no: 'patienten är utom fara',
    },
    ableToRequestLift: {
      yes: 'patienten kan själv begära att spärren hävs',
      no: 'patienten saknar förmåga att begära att spärren hävs',
    },
    takesPartInCare: {
      yes: 'läsaren deltar i vården eller omsorgen om personen',
      no: 'läsaren står utanför vården och omsorgen om personen',
    },
    otherNeedForWork: {
      yes: 'läsaren behöver uppgifterna i sitt arbete av något annat skäl',
      no: 'läsaren saknar annat skäl i sitt arbete',
    },
    activeChoiceMade: {
      yes: 'läsaren har gjort ett aktivt val att öppna uppgifterna',
      no: 'läsaren har låtit bli att göra ett aktivt val',
    },
    informed: {
      yes: 'personen är informerad om vad delningen innebär och om rätten att säga nej',
      no: 'personen är ännu oinformerad',
    },
    opposed: {
      yes: 'personen har sagt nej till att uppgifterna delas',
      no: 'det saknas ett nej från personen till att uppgifterna delas',
    },
    keptPerPerson: {
      yes: 'dokumentationen förs för varje person för sig',
      no: 'dokumentationen är gemensam för flera personer',
    },
    processedForCare: {
      yes: 'uppgifterna behandlas för vården eller insatserna, eller för administrationen av dem',
      no: 'uppgifterna behandlas för något annat än vård och insatser',
    },
    interventionBasis: {
      says: 'insatsen ges enligt {}',
      values: {
        none: 'hälso- och sjukvårdens lagar',
        'SoL 11:1': '11 kap. 1 § socialtjänstlagen',
        'SoL 11:5': '11 kap. 5 § socialtjänstlagen',
        LSS: 'LSS',
        'SoL 4:1 (2001:453)': '4 kap. 1 § i den äldre socialtjänstlagen',
        'SoL 4:2a (2001:453)': '4 kap. 2 a § i den äldre socialtjänstlagen',
        other: 'något annat lagrum',
      },
      known: 'det framgår enligt vilket lagrum insatsen ges',
    },
    intervention: {
      says: 'insatsen är {}',
      values: { homeCare: 'hemtjänst', other: 'något annat än hemtjänst' },
      known: 'det framgår vilken insatsen är',
    },
    recipientGroup: {
      says: 'insatsen ges till {}',
      values: {
        older: 'en äldre person',
        disability: 'en person med funktionsnedsättning',
        other: 'någon annan',
      },
      known: 'det framgår vem insatsen ges till',
    },
    availableUnder26: {
      yes: 'uppgifterna är delade för någon som är varaktigt oförmögen att ta ställning',
      no: 'uppgifterna är delade på vanligt sätt, inte för någon som är varaktigt oförmögen att ta ställning',
    },
    mayBeDisclosedToPerson: {
      yes: 'uppgifterna får lämnas ut till personen',
      no: 'uppgifterna måste hållas hemliga för personen',
    },
    requestedBy: {
      says: 'begäran kommer från {}',
      values: {
        person: 'personen själv',
        custodian: 'en vårdnadshavare',
        relative: 'en närstående',
        godMan: 'en god man',
        careProvider: 'en annan vårdgivare',
      },
      known: 'det framgår vem begäran kommer från',
    },
    askedAt: {
      says: 'begäran är ställd till {}',
      values: {
        blockingProvider: 'den verksamhet som har uppgifterna',
        otherProvider: 'en annan verksamhet',
      },
      known: 'det framgår vem begäran är ställd till',
    },
  },
  questions: {
    read: 'att innehållet läses',
    listSources: 'att läsaren får se vilka som har delat uppgifter',
    seeUnblockedFlag: 'att läsaren får se att det finns ospärrade uppgifter',
    seeBlockedFlag: 'att läsaren får se att det finns spärrade uppgifter',
    seeWhoBlocked: 'att läsaren får se vilken vårdgivare som har spärrat',
    requestLift: 'att läsaren begär att spärren hävs',
    openInnerBlock: 'att en behörig hos vårdgivaren häver en spärr mellan enheter',
    makeAvailable: 'att uppgifterna görs tillgängliga för andra verksamheter',
    block: 'att uppgifterna spärras mot andra verksamheter',
    lift: 'att en spärr mot andra verksamheter hävs',
    showToResident: 'att delade uppgifter visas för personen själv',
    readInsuranceInvestigation: 'att innehållet i en försäkringsmedicinsk utredning läses',
    setInnerBlock: 'att uppgifterna spärras mot andra enheter hos vårdgivaren',
    liftInnerBlock: 'att patienten tar tillbaka sin spärr mellan enheter',
    seeInnerBlockFlag: 'att läsaren får se att det finns uppgifter som är spärrade mellan enheter',
    seeWhichUnitBlocked: 'att läsaren får se vilken enhet som har spärrat',
    showLogToResident: 'att personen får se vem som har läst',
    showOwnDataToResident: 'att en verksamhets egna uppgifter visas för personen själv',
  },
  and: 'och',
  or: 'eller',
  headings: { exceptions: 'Undantag och samband', checked: 'Så är regeln prövad' },
  inForce: (from, until) =>
    until === undefined
      ? `Regeln gäller från och med den ${from}.`
      : `Regeln gäller från och med den ${from} till och med den ${until}.`,
  alwaysInForce: 'Regeln har gällt så länge frågan har funnits, och gäller än.',
  followedBy: ({ title, section }, from) =>
    `Från och med den ${from} gäller i stället regeln ”${title}” (${section}) i sin nya lydelse.`,
  lead: (effect, questions, howMany) =>
    `Regeln ${{ permits: 'tillåter', obliges: 'kräver', prohibits: 'förbjuder' }[effect]} ${questions} när ${howMany === 'one' ? 'detta' : 'allt detta'} gäller:`,
  notEstablished: (clause) => `Det är inte klarlagt att ${clause}.`,
  noneEstablished: (clauses) => `Inget av detta är klarlagt: att ${clauses.join('; att ')}.`,
  oneNotEstablished: (clauses) =>
    `Minst ett av detta är inte klarlagt: att ${clauses.join('; att ')}.`,
  suffices: (clause, insteadOf) => `I stället för att ${insteadOf} räcker det att ${clause}.`,
  stoppedBy: (rules, howMany) =>
    howMany === 'one'
      ? `Det är ändå förbjudet om ${rules} säger nej.`
      : `Det är ändå förbjudet om någon av dessa säger nej: ${rules}.`,
  goesBefore: (rules) => `Förbudet går före ${rules}.`,
  stopsNothing: 'Ingen annan regel tillåter något av det som den här förbjuder.',
  permittedBy: ({ rules, labels, howMany, what }) =>
    `Är ${howMany === 'one' ? 'villkoret' : 'något av villkoren'} ${labels} inte uppfyllt kan ${rules} ändå tillåta ${what ?? 'det'}.`,
  reference: ({ title, section }) => `regeln ”${title}” (${section})`,
  quoted: (label) => `”${label}”`,
  ownTest: (file) => `Regeln har egna prov i filen ${file}.`,
  compared: 'Regeln jämförs med den fristående tabellen i varje kombination av fakta och dagar.',
  cases: (count, section) =>
    count === 1
      ? `Ett fall i fallsamlingen gäller ${section}.`
      : `${count} fall i fallsamlingen gäller ${section}.`,
  theorems: 'Dessa satser vore inte sanna utan regeln eller något av dess villkor:',
};
