import type { Words } from './words.ts';

export const sv: Words = {
  locale: 'sv-SE',
  title: (name) => `Vem har läst om ${name}`,
  intro:
    'Här står varje gång någon i vården eller omsorgen har läst, eller försökt läsa, genom Samvy: när, från vilken enhet, vad som lästes och varför det var tillåtet. Den som läste står med namn när vårdgivaren eller omsorgsgivaren har bestämt det, annars med sin roll.',
  madeAt: (day, clock) => `Utdraget gjordes den ${day} kl. ${clock}.`,
  period: (from, until) =>
    from === null && until === null
      ? 'Det omfattar allt som finns i loggen.'
      : `Det omfattar tiden ${[from === null ? '' : `från och med den ${from}`, until === null ? '' : `till och med den ${until}`].filter((part) => part !== '').join(' ')}.`,
  who: 'Vem',
  someone: 'Någon vars roll inte är noterad',
  namedRole: (name, role) => `${name}, ${role.charAt(0).toLocaleLowerCase('sv')}${role.slice(1)}`,
  what: 'Vad',
  did: {
    sawFlag: 'Tittade efter om det finns uppgifter hos andra. Inget lästes.',
    sawSources: 'Såg vilka som har uppgifter. Inget lästes.',
    searched: 'Slog upp personen. Inget lästes.',
    refused: 'Försökte läsa, men fick inte. Inget visades.',
  },
  read: (types) => `Läste: ${types}.`,
  writtenBy: (names) => `Skrivet av ${names}.`,
  why: 'Varför',
  relation: {
    admitted: 'Inskriven där.',
    visit: 'Besök där.',
    phone: 'Kontakt på telefon.',
    referral: 'Remiss dit.',
    homeCare: 'Vård hemma.',
    other: 'Patient där.',
  },
  kind: {
    interventions: 'Fick hjälp av dem.',
    investigation: 'De utredde vilken hjälp som behövs.',
  },
  consent: (day) => `Ett ja gavs den ${day}.`,
  exception: {
    childUnable: 'Ett barn som inte själv kunde ta ställning: då behövs inget ja.',
    lastinglyUnable:
      'Personen kunde inte själv ta ställning. Viljan undersöktes så långt det gick, och inget talade för ett nej.',
    danger: 'Det var fara för livet eller allvarlig risk för hälsan, och det gick inte att fråga.',
  },
  purpose: {
    coordination: 'Vård och hjälp behövde samordnas.',
    certificate: 'Ett intyg skulle skrivas.',
  },
  ownRecord: 'De läste det som är skrivet hos dem själva.',
  flag: 'Den som vårdar eller hjälper får se om det finns något hos andra, för att kunna fråga.',
  general: 'Lagens villkor var uppfyllda.',
  missing: {
    blocked: 'Uppgifterna är spärrade.',
    relation: 'Det fanns ingen vårdrelation eller hjälp noterad.',
    consent: 'Det fanns inget ja.',
    authorised: 'Den som försökte hade inte behörighet.',
    need: 'Den som försökte hade inte angett varför det behövdes.',
    general: 'Allt som lagen kräver var inte uppfyllt.',
  },
  numbers: (numbers) => `Nummer ${numbers} i loggen.`,
  inSeries: (numbers, series) => `Nummer ${numbers} i serie ${series} i loggen.`,
  beingSealed: 'Förseglas: numret kommer inom någon sekund.',
  nobody: 'Ingen har läst eller försökt läsa under den här tiden.',
  wholeTitle: 'Är allt med?',
  whole: (last) =>
    `Allt som görs får ett nummer, också när du själv tittar här. Nummer 1 till ${last} finns, inget saknas.`,
  wholeOf: (series, last) => `Serie ${series}: nummer 1 till ${last} finns, inget saknas.`,
  nothingSealed: 'Inget har fått nummer än.',
  gap: (numbers) => `Nummer ${numbers} saknas.`,
  gapMeans:
    'Det ska aldrig hända. Det betyder att något har tagits bort ur loggen, eller inte kan läsas. Visa detta för den som har läst om dig, och för Integritetsskyddsmyndigheten (imy.se).',
  checkTitle: 'Så kontrollerar du',
  check: [
    'Loggen är förseglad: den kan inte ändras, kortas eller glesas ut utan att det märks. Det går att kontrollera utan att lita på oss.',
    'Hämta filen med bevis på samma sida som detta utdrag. I den står varje nummer, med ett bevis för att det finns i loggen.',
    'Kör programmet som hör till Samvy: node tools/verify.ts --bundle FIL --log-key NYCKEL. Det behöver ingen uppkoppling. Nyckeln finns på /ledger/key. Fråga gärna någon som är van vid datorer, eller en patientförening.',
    'Detta papper är till för att läsas. Det är filen med bevis som bevisar något.',
  ],
  page: (number) => `Sida ${number}`,
  clock: (at) => `kl. ${at}`,
  clockSpan: (from, until) => `kl. ${from}–${until}`,
  type: {
    permanentCareContact: 'fast vårdkontakt',
    permanentSocialCareContact: 'fast omsorgskontakt',
    relativeContacts: 'kontaktuppgifter till anhöriga',
    assistanceDecision: 'beslut och insatser',
    implementationPlan: 'genomförandeplan',
    chronicWound: 'svårläkta sår',
    dailyNote: 'daganteckningar',
    warning: 'varningar',
    diagnosis: 'diagnoser',
    medicationList: 'läkemedelslista',
    careContact: 'vårdkontakter',
  },
};
