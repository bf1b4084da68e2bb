/** Texts of the shared parts, the start page and signing in. */
export const shared = {
  'shared.brandHome': 'Samvy, startsidan',
  'shared.pages': 'Sidor',
  'shared.rulebook': 'Så säger lagen',
  'shared.skip': 'Till innehållet',
  'shared.language': 'Språk',
  'shared.close': 'Stäng',
  'shared.cancel': 'Avbryt',
  'shared.retry': 'Försök igen',
  'shared.choose': 'Välj',
  'shared.signOut': 'Logga ut',
  'shared.signingOut': 'Loggar ut',
  'shared.lockScreen': 'Lås skärmen',
  'shared.waiting': 'Hämtar',
  'shared.shortcuts': 'Genvägar',
  'shared.datePlaceholder': 'ÅÅÅÅ-MM-DD',
  'shared.dateWrong': 'Det är inget datum. Skriv till exempel 2026-12-22.',
  'shared.care': 'Vård',
  'shared.socialCare': 'Omsorg',
  'shared.clock': 'kl. {time}',
  'shared.clockSpan': 'kl. {from}–{until}',

  'shared.finding.met': 'Uppfyllt:',
  'shared.finding.missing': 'Saknas:',
  'shared.finding.unknown': 'Vi vet inte:',
  'shared.finding.forbidden': 'Får inte:',

  'shared.why.title': 'Varför?',
  'shared.why.rests': 'Det vilar på',
  'shared.why.change': 'Det här skulle ändra det',
  'shared.why.changes': 'De här sakerna skulle tillsammans ändra det',

  'shared.step.done': 'Steg {number}, klart:',
  'shared.step.here': 'Steg {number}, nu:',
  'shared.step.ahead': 'Steg {number}, sedan:',

  'shared.person.label': 'Person',
  'shared.person.noName': 'Namnet visas inte',
  'shared.person.age': '{age} år',
  'shared.person.female': 'kvinna',
  'shared.person.male': 'man',
  'shared.person.girl': 'flicka',
  'shared.person.boy': 'pojke',
  'shared.person.warnings': 'Varningar',
  'shared.person.warning': 'VARNING',
  'shared.person.deceasedLabel': 'Avliden',
  'shared.person.protectedLabel': 'Skyddad identitet',
  'shared.person.protectedNo': 'Nej',
  'shared.person.secrecyMarking': 'SEKRETESSMARKERING',
  'shared.person.secrecyMarking.advice':
    'Visa inte och lämna inte ut adress eller telefon. Pröva först.',
  'shared.person.protectedRegistration': 'SKYDDAD FOLKBOKFÖRING',
  'shared.person.protectedRegistration.advice':
    'Adressen är skyddad. Visa inte och lämna inte ut var personen finns.',
  'shared.person.fictitiousIdentity': 'SKYDDAD IDENTITET',
  'shared.person.fictitiousIdentity.advice':
    'Koppla aldrig ihop personen med tidigare uppgifter. Fråga din chef.',

  'shared.type.permanentCareContact': 'Fast vårdkontakt',
  'shared.type.permanentSocialCareContact': 'Fast omsorgskontakt',
  'shared.type.relativeContacts': 'Kontaktuppgifter till anhöriga',
  'shared.type.assistanceDecision': 'Beslut och insatser',
  'shared.type.implementationPlan': 'Genomförandeplan',
  'shared.type.chronicWound': 'Svårläkta sår',
  'shared.type.dailyNote': 'Daganteckningar',
  'shared.type.warning': 'Varningar',
  'shared.type.diagnosis': 'Diagnoser',
  'shared.type.medicationList': 'Läkemedelslista',
  'shared.type.careContact': 'Vårdkontakter',

  'shared.lock.title': 'Skärmen är låst',
  'shared.lock.text':
    'Skärmen låses efter {minutes, plural, one {en minut} other {# minuter}} utan aktivitet, och när du själv låser den. Det du skrev finns kvar.',
  'shared.lock.who': '{name}, {unit}',
  'shared.lock.kept': 'Det du skrev finns kvar när du är tillbaka.',
  'shared.lock.unlock': 'Lås upp genom att logga in igen',
  'shared.lock.endedTitle': 'Du är utloggad',
  'shared.lock.signIn': 'Logga in igen',

  'shared.error.noAnswer.title': 'Vi får inget svar',
  'shared.error.noAnswer.text':
    'Kontrollera nätet och försök igen. Det du skrev finns kvar på sidan.',
  'shared.error.passing.title': 'Samvy svarar inte just nu',
  'shared.error.passing.text':
    'Inget har visats. Vänta en stund och försök igen, det du skrev finns kvar.',
  'shared.error.busy.title': 'Många frågar just nu',
  'shared.error.busy.text':
    'Inget har visats. Försök igen om ett ögonblick, det du skrev finns kvar.',
  'shared.error.fault.title': 'Något gick fel hos oss',
  'shared.error.fault.text':
    'Inget har visats. Försök igen. Händer det en gång till, hör av dig till den som sköter Samvy hos er.',

  'shared.otherPortal.staff.title': 'Du är inloggad som invånare',
  'shared.otherPortal.staff.text':
    'Den här sidan är för personal. Logga in med ditt tjänstekort, så byter vi.',
  'shared.otherPortal.staff.signIn': 'Logga in som personal',
  'shared.otherPortal.resident.title': 'Du är inloggad som personal',
  'shared.otherPortal.resident.text':
    'Den här sidan är för dig som privatperson. Logga in med din e-legitimation, så byter vi.',
  'shared.otherPortal.resident.signIn': 'Logga in som invånare',

  'shared.start.title': 'Vård och omsorg ser samma sak',
  'shared.start.lead':
    'Samvy låter dem som vårdar och hjälper dig läsa varandras anteckningar, när lagen säger att de får och du har sagt ja. Varje läsning sparas, och du kan se vem som har läst.',
  'shared.start.staff.title': 'För personal i vård och omsorg',
  'shared.start.staff.text':
    'Läs vad andra har dokumenterat om den du vårdar eller hjälper. Samvy visar vad lagen kräver, steg för steg.',
  'shared.start.staff.signIn': 'Logga in med tjänstekort',
  'shared.start.rulebook': 'Läs vad lagen säger om vem som får läsa vad',
  'shared.start.resident.title': 'För dig som får vård eller omsorg',
  'shared.start.resident.text':
    'Se vem som har läst om dig, och varför. Ta tillbaka ditt ja när du vill.',
  'shared.start.resident.signIn': 'Logga in med e-legitimation',

  'shared.signInFailed.title': 'Du blev inte inloggad',
  'shared.signInFailed.text':
    'Inloggningen avbröts eller tog för lång tid. Inget har visats eller sparats. Försök igen.',
  'shared.signInFailed.assurance':
    'Inloggningen var inte säker nog. Logga in med ditt tjänstekort eller en e-legitimation på tillitsnivå 3.',
  'shared.signInFailed.unknown':
    'Vi hittar dig inte i Samvy. Personal läggs in av sin chef. Invånare finns här när någon delar uppgifter om dem.',
  'shared.signInFailed.tooYoung':
    'Du är för ung för att logga in själv här än, och du har inte gjort något fel. Vill du veta vad som står om dig? Fråga på din mottagning, eller där du får stöd.',
  'shared.signInFailed.unavailable':
    'Tjänsten som du legitimerar dig hos svarar inte. Vänta en stund och försök igen.',
  'shared.signInFailed.code': 'Behöver du hjälp, säg den här koden: {code}',
  'shared.signInFailed.staff': 'Logga in som personal',
  'shared.signInFailed.resident': 'Logga in som invånare',

  'shared.notFound.title': 'Sidan finns inte',
  'shared.notFound.text': 'Adressen kan vara felskriven, eller så har sidan flyttat.',
  'shared.notFound.home': 'Till startsidan',
} as const;
