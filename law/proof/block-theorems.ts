/** Theorems about flags, blocks and lifts, making available, and what the person is shown. */

import type { Theorem } from './theorem.ts';

/** The theorems about everything but reading. */
export const blockTheorems: readonly Theorem[] = [
  {
    name: 'svod-permits-nothing-before-2023',
    en: 'Before 1 January 2023 SVOD permits nothing.',
    sv: 'Före den 1 januari 2023 tillåter SVOD ingenting.',
    fi: 'Ennen 1. tammikuuta 2023 SVOD ei salli mitään.',
    questions: [
      'seeUnblockedFlag',
      'seeBlockedFlag',
      'seeWhoBlocked',
      'requestLift',
      'makeAvailable',
      'block',
      'lift',
      'showToResident',
    ],
    never: (facts) => facts.on < '2023-01-01',
  },
  {
    name: 'social-care-sees-no-blocked-flag',
    en: 'A social care provider never learns that there are blocked data, who blocked them, nor may it ask for a lift.',
    sv: 'En omsorgsgivare får aldrig veta att det finns spärrade uppgifter eller vem som spärrat, och får inte begära hävning.',
    fi: 'Hoivanantaja ei koskaan saa tietää, että tietoja on lukittu tai kuka ne on lukinnut, eikä se saa pyytää lukituksen poistamista.',
    questions: ['seeBlockedFlag', 'seeWhoBlocked', 'requestLift'],
    never: (facts) => facts.reader !== 'careProvider',
  },
  {
    name: 'social-care-blocks-are-hidden',
    en: 'Blocks at a social care provider are hidden from everyone else.',
    sv: 'Spärrar hos en omsorgsgivare är dolda för alla andra.',
    fi: 'Hoivanantajan lukitukset ovat kaikilta muilta piilossa.',
    questions: ['seeBlockedFlag', 'seeWhoBlocked', 'requestLift'],
    never: (facts) => facts.source !== 'careProvider',
  },
  {
    name: 'who-blocked-is-seen-in-danger-alone',
    en: 'Who blocked is never seen unless the patient is in danger and unable to ask for the lift.',
    sv: 'Vem som spärrat visas aldrig om inte patienten är i fara och saknar förmåga att begära hävning.',
    fi: 'Lukitsija näytetään vain, kun potilas on vaarassa eikä pysty pyytämään lukituksen poistamista.',
    questions: ['seeWhoBlocked', 'requestLift'],
    never: (facts) => facts.dangerToLifeOrHealth !== 'yes' || facts.ableToRequestLift !== 'no',
  },
  {
    name: 'one-who-is-asked-for-a-lift-may-be-seen',
    en: 'Whoever may ask for a lift may see whom to ask.',
    sv: 'Den som får begära hävning får se vem som ska tillfrågas.',
    fi: 'Se, joka saa pyytää lukituksen poistamista, saa nähdä, keneltä sitä pyydetään.',
    questions: ['requestLift'],
    onlyIf: 'seeWhoBlocked',
  },
  {
    name: 'lift-is-asked-for-when-care-is-indispensable',
    en: 'A lift is never asked for data that may be irrelevant to indispensable care.',
    sv: 'Hävning begärs aldrig för uppgifter som kan sakna betydelse för vård som är oundgänglig.',
    fi: 'Lukituksen poistamista ei koskaan pyydetä tiedoille, joilla ei ehkä ole merkitystä ehdottoman tarpeelliselle hoidolle.',
    questions: ['requestLift'],
    never: (facts) => facts.relevant !== 'yes' || facts.careIndispensable !== 'yes',
  },
  {
    name: 'unblocked-flag-is-for-all',
    en: 'Any authorised reader always sees that there are unblocked data.',
    sv: 'Varje behörig läsare ser alltid att det finns ospärrade uppgifter.',
    fi: 'Jokainen, jolla on käyttöoikeus, näkee aina, että lukitsemattomia tietoja on.',
    questions: ['seeUnblockedFlag'],
    always: (facts) => facts.on >= '2023-01-01' && facts.authorised === 'yes',
  },
  {
    name: 'custodian-never-blocks',
    en: "A custodian never blocks a child's data, nor lifts the child's block.",
    sv: 'En vårdnadshavare spärrar aldrig barnets uppgifter och häver aldrig barnets spärr.',
    fi: 'Huoltaja ei koskaan lukitse lapsen tietoja eikä poista lapsen lukitusta.',
    questions: ['block', 'lift'],
    never: (facts) => facts.requestedBy === 'custodian',
  },
  {
    name: 'nobody-else-blocks',
    en: 'Nobody but the person ever has data blocked.',
    sv: 'Ingen annan än den enskilde får någonsin uppgifter spärrade.',
    fi: 'Kukaan muu kuin henkilö itse ei koskaan saa tietoja lukituiksi.',
    questions: ['block'],
    never: (facts) => facts.requestedBy !== 'person',
  },
  {
    name: 'person-always-blocks-and-lifts',
    en: 'The person may always block and lift, at the provider that holds the data.',
    sv: 'Den enskilde får alltid spärra och häva, hos den som har uppgifterna.',
    fi: 'Henkilö saa aina lukita tietonsa ja poistaa lukituksen siellä, missä tiedot ovat.',
    questions: ['block', 'lift'],
    always: (facts) =>
      facts.on >= '2023-01-01' &&
      facts.requestedBy === 'person' &&
      facts.askedAt === 'blockingProvider',
  },
  {
    name: 'block-is-lifted-where-it-was-set',
    en: 'A block is never set or lifted anywhere but at the provider that holds the data: its reader never lifts it.',
    sv: 'En spärr sätts och hävs aldrig någon annanstans än hos den som har uppgifterna: läsaren häver den aldrig.',
    fi: 'Lukitus asetetaan ja poistetaan vain siellä, missä tiedot ovat: lukija ei poista sitä koskaan.',
    questions: ['block', 'lift'],
    never: (facts) => facts.askedAt !== 'blockingProvider',
  },
  {
    name: 'provider-lifts-on-request-alone',
    en: "Without the person's request the provider that blocked lifts only when another care provider may ask for it.",
    sv: 'Utan den enskildes begäran häver den som spärrat bara när en annan vårdgivare får begära det.',
    fi: 'Ilman henkilön pyyntöä lukitsija poistaa lukituksen vain, kun toinen hoidonantaja saa pyytää sitä.',
    questions: ['lift'],
    onlyIf: 'requestLift',
    where: (facts) => facts.requestedBy !== 'person',
  },
  {
    name: 'opposed-or-blocked-is-not-made-available',
    en: 'Data that the person may have opposed or blocked are never made available.',
    sv: 'Uppgifter som den enskilde kan ha motsatt sig eller spärrat görs aldrig tillgängliga.',
    fi: 'Tietoja, jotka henkilö on ehkä kieltänyt tai lukinnut, ei koskaan aseteta saataville.',
    questions: ['makeAvailable'],
    never: (facts) => facts.opposed !== 'no' || facts.blocked !== 'no',
  },
  {
    name: 'information-comes-first',
    en: 'Nothing is made available before information, save about one lastingly unable.',
    sv: 'Inget görs tillgängligt före information, utom om den som varaktigt saknar förmåga.',
    fi: 'Mitään ei aseteta saataville ennen kuin henkilölle on kerrottu, paitsi jos hän ei pysyvästi pysty ottamaan kantaa.',
    questions: ['makeAvailable'],
    never: (facts) => facts.informed !== 'yes' && facts.capacity !== 'lastinglyUnable',
  },
  {
    name: 'lastingly-unable-are-presumed-willing-with-reason',
    en: 'About one lastingly unable nothing is made available before the attitude is clarified and nothing speaks of opposition.',
    sv: 'Om den som varaktigt saknar förmåga görs inget tillgängligt förrän inställningen är klarlagd och inget talar för motstånd.',
    fi: 'Pysyvästi kantaa ottamaan kykenemättömän tietoja ei aseteta saataville ennen kuin hänen kantansa on selvitetty eikä mikään viittaa kieltoon.',
    questions: ['makeAvailable'],
    never: (facts) =>
      facts.capacity === 'lastinglyUnable' &&
      (facts.attitudeClarified !== 'yes' || facts.reasonToAssumeOpposition !== 'no'),
  },
  {
    name: 'joint-files-stay-home',
    en: 'A social care provider never makes joint files available.',
    sv: 'En omsorgsgivare gör aldrig gemensamma akter tillgängliga.',
    fi: 'Hoivanantaja ei koskaan aseta yhteisiä asiakirjoja saataville.',
    questions: ['makeAvailable'],
    never: (facts) => facts.source === 'socialCareProvider' && facts.keptPerPerson !== 'yes',
  },
  {
    name: 'other-processing-stays-home',
    en: 'Data processed for quality work, research or statistics are never made available.',
    sv: 'Uppgifter som behandlas för kvalitetsarbete, forskning eller statistik görs aldrig tillgängliga.',
    fi: 'Laatutyötä, tutkimusta tai tilastoja varten käsiteltyjä tietoja ei koskaan aseteta saataville.',
    questions: ['makeAvailable'],
    never: (facts) => facts.processedForCare !== 'yes',
  },
  {
    name: 'other-social-services-stay-home',
    en: 'Financial support, treatment for abuse, and children and families are never made available by social care.',
    sv: 'Försörjningsstöd, missbruksvård och barn och familj görs aldrig tillgängliga av socialtjänsten.',
    fi: 'Sosiaalitoimi ei koskaan aseta saataville toimeentulotuen, päihdehoidon tai lasten ja perheiden tietoja.',
    questions: ['makeAvailable'],
    never: (facts) => facts.source === 'socialCareProvider' && facts.interventionBasis === 'other',
  },
  {
    name: 'home-care-without-assessment-is-for-older-persons',
    en: 'Interventions without an assessment of needs count only as home care to older persons.',
    sv: 'Insatser utan behovsprövning räknas bara som hemtjänst till äldre.',
    fi: 'Ilman tarpeen arviointia annettavista palveluista otetaan huomioon vain iäkkäiden kotipalvelu.',
    questions: ['makeAvailable'],
    never: (facts) =>
      facts.source === 'socialCareProvider' &&
      (facts.interventionBasis === 'SoL 11:5' ||
        facts.interventionBasis === 'SoL 4:2a (2001:453)') &&
      (facts.recipientGroup !== 'older' || facts.intervention !== 'homeCare'),
  },
  {
    name: 'each-social-services-act-in-its-time',
    en: 'The old Social Services Act never counts after 30 June 2025, the new one never before 1 July 2025.',
    sv: 'Den gamla socialtjänstlagen räknas aldrig efter den 30 juni 2025, den nya aldrig före den 1 juli 2025.',
    fi: 'Vanhaa sosiaalipalvelulakia ei oteta huomioon 30. kesäkuuta 2025 jälkeen eikä uutta ennen 1. heinäkuuta 2025.',
    questions: ['makeAvailable'],
    never: (facts) =>
      facts.source === 'socialCareProvider' &&
      (facts.on > '2025-06-30'
        ? facts.interventionBasis.endsWith('(2001:453)')
        : facts.interventionBasis === 'SoL 11:1' || facts.interventionBasis === 'SoL 11:5'),
  },
  {
    name: 'resident-is-not-shown-data-under-2-6',
    en: 'What may be available under SVOD 2:6 alone is never shown to the person.',
    sv: 'Det som kan vara tillgängligt enbart enligt 2 kap. 6 § visas aldrig för den enskilde.',
    fi: 'Tietoja, jotka ovat ehkä saatavilla vain 2 luvun 6 §:n nojalla, ei koskaan näytetä henkilölle.',
    questions: ['showToResident'],
    never: (facts) => facts.availableUnder26 !== 'no',
  },
  {
    name: 'resident-is-shown-what-may-be-disclosed',
    en: 'The person is never shown what is not made available, may be blocked, or may not be disclosed.',
    sv: 'Den enskilde visas aldrig det som inte är tillgängligt, som kan vara spärrat eller inte får lämnas ut.',
    fi: 'Henkilölle ei koskaan näytetä sitä, mikä ei ole saatavilla, on ehkä lukittu tai mitä ei saa antaa.',
    questions: ['showToResident'],
    never: (facts) =>
      facts.madeAvailable !== 'yes' ||
      facts.blocked !== 'no' ||
      facts.mayBeDisclosedToPerson !== 'yes',
  },
  {
    name: 'pdl-permits-nothing-before-2008',
    en: 'Before 1 July 2008 the Patient Data Act permits nothing.',
    sv: 'Före den 1 juli 2008 tillåter patientdatalagen ingenting.',
    fi: 'Ennen 1. heinäkuuta 2008 patientdatalagen ei salli mitään.',
    questions: [
      'openInnerBlock',
      'readInsuranceInvestigation',
      'setInnerBlock',
      'liftInnerBlock',
      'seeInnerBlockFlag',
      'seeWhichUnitBlocked',
      'showLogToResident',
      'showOwnDataToResident',
    ],
    never: (facts) => facts.on < '2008-07-01',
  },
  {
    name: 'custodian-sets-no-inner-block',
    en: 'Nobody but the patient, and never a custodian, sets a block between units or takes it back.',
    sv: 'Ingen annan än patienten, och aldrig en vårdnadshavare, sätter en spärr mellan enheter eller tar tillbaka den.',
    fi: 'Kukaan muu kuin potilas, ei koskaan huoltaja, aseta yksiköiden välistä lukitusta tai peruuta sitä.',
    questions: ['setInnerBlock', 'liftInnerBlock'],
    never: (facts) => facts.requestedBy !== 'person',
  },
  {
    name: 'patient-always-blocks-between-units',
    en: 'The patient may always block between units, and take the block back, at the care provider that holds the data.',
    sv: 'Patienten får alltid spärra mellan enheter, och ta tillbaka spärren, hos den vårdgivare som har uppgifterna.',
    fi: 'Potilas saa aina lukita yksiköiden välillä ja peruuttaa lukituksen sen hoidonantajan luona, jolla tiedot ovat.',
    questions: ['setInnerBlock', 'liftInnerBlock'],
    always: (facts) =>
      facts.on >= '2008-07-01' &&
      facts.source === 'careProvider' &&
      facts.requestedBy === 'person' &&
      facts.askedAt === 'blockingProvider',
  },
  {
    name: 'social-care-has-no-inner-block',
    en: 'There is no block between units in social care.',
    sv: 'Inom omsorgen finns ingen spärr mellan enheter.',
    fi: 'Hoivassa ei ole yksiköiden välistä lukitusta.',
    questions: ['setInnerBlock', 'liftInnerBlock'],
    never: (facts) => facts.source !== 'careProvider',
  },
  {
    name: 'inner-flag-stays-inside',
    en: 'That there is a block between units is never seen outside the care provider, nor by one without authorisation.',
    sv: 'Att det finns en spärr mellan enheter syns aldrig utanför vårdgivaren, och aldrig för den som saknar behörighet.',
    fi: 'Yksiköiden välinen lukitus ei koskaan näy hoidonantajan ulkopuolelle eikä sille, jolla ei ole käyttöoikeutta.',
    questions: ['seeInnerBlockFlag', 'seeWhichUnitBlocked'],
    never: (facts) =>
      facts.boundary === 'otherProvider' ||
      facts.boundary === 'unknown' ||
      facts.reader !== 'careProvider' ||
      facts.authorised !== 'yes',
  },
  {
    name: 'which-unit-is-seen-by-one-who-may-lift',
    en: 'Which unit has blocked is never seen by one who may not lift the block.',
    sv: 'Vilken enhet som har spärrat visas aldrig för den som inte får häva spärren.',
    fi: 'Lukinnutta yksikköä ei koskaan näytetä sille, joka ei saa poistaa lukitusta.',
    questions: ['seeWhichUnitBlocked'],
    onlyIf: 'openInnerBlock',
  },
  {
    name: 'which-unit-is-seen-when-nobody-can-be-asked',
    en: 'Which unit has blocked is never seen while the patient can be asked.',
    sv: 'Vilken enhet som har spärrat visas aldrig så länge patienten kan tillfrågas.',
    fi: 'Lukinnutta yksikköä ei koskaan näytetä niin kauan kuin potilaalta voidaan kysyä.',
    questions: ['seeWhichUnitBlocked'],
    never: (facts) => facts.consentObtainable !== 'no',
  },
  {
    name: 'who-asks-is-told-who-has-read',
    en: 'The person who asks is always told who has read what other providers have shared.',
    sv: 'Den som frågar får alltid veta vem som har läst det andra har delat.',
    fi: 'Kysyjälle kerrotaan aina, kuka on lukenut muiden jakamia tietoja.',
    questions: ['showLogToResident'],
    always: (facts) =>
      facts.on >= '2023-01-01' &&
      facts.requestedBy === 'person' &&
      facts.boundary === 'otherProvider',
  },
  {
    name: 'inner-log-of-social-care-is-not-for-the-service',
    en: 'No rule opens the log of reading inside a social care provider to the person.',
    sv: 'Ingen regel öppnar loggen över läsning inom en omsorgsgivare för den enskilde.',
    fi: 'Mikään sääntö ei avaa hoivanantajan sisäisen lukemisen lokia henkilölle.',
    questions: ['showLogToResident'],
    never: (facts) => facts.reader === 'socialCareProvider' && facts.boundary !== 'otherProvider',
  },
  {
    name: 'own-data-are-shown-when-disclosable',
    en: "The person is never shown a provider's own data that may not be disclosed, or that are not of the care.",
    sv: 'Den enskilde visas aldrig en verksamhets egna uppgifter som inte får lämnas ut eller inte hör till vården.',
    fi: 'Henkilölle ei koskaan näytetä toimijan omia tietoja, joita ei saa antaa tai jotka eivät kuulu hoitoon.',
    questions: ['showOwnDataToResident'],
    never: (facts) => facts.mayBeDisclosedToPerson !== 'yes' || facts.processedForCare !== 'yes',
  },
];
