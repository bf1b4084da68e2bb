/** Theorems about reading: across providers (SVOD 3 kap.) and inside one (PDL 4 kap., SoLPuL). */

import type { Facts } from '../index.ts';
import type { Theorem } from './theorem.ts';

const careReads = (facts: Facts): boolean =>
  facts.boundary === 'otherProvider' && facts.reader === 'careProvider';

const socialCareReads = (facts: Facts): boolean =>
  facts.boundary === 'otherProvider' && facts.reader === 'socialCareProvider';

const careCoordinationOrCertificate: readonly string[] = ['care', 'coordination', 'certificate'];
const purposesOfSocialCare: readonly string[] = ['interventions', 'investigation'];

/** What everyone needs to read another provider's data, once SVOD is in force. */
const open = (facts: Facts): boolean =>
  facts.on >= '2023-01-01' &&
  facts.boundary === 'otherProvider' &&
  facts.authorised === 'yes' &&
  facts.madeAvailable === 'yes' &&
  facts.blocked === 'no' &&
  facts.relevant === 'yes';

/** The theorems about reading. */
export const readingTheorems: readonly Theorem[] = [
  {
    name: 'nothing-across-providers-before-2023',
    en: 'Before 1 January 2023 nobody reads across providers under SVOD.',
    sv: 'Före den 1 januari 2023 läser ingen över vårdgivar- eller omsorgsgivargränser med stöd av SVOD.',
    fi: 'Ennen 1. tammikuuta 2023 kukaan ei lue toisen toimijan tietoja SVOD:n nojalla.',
    questions: ['read', 'listSources'],
    never: (facts) => facts.boundary === 'otherProvider' && facts.on < '2023-01-01',
  },
  {
    name: 'social-care-reads-care-data-by-consent-alone',
    en: "A social care provider never reads a care provider's data without the person's consent.",
    sv: 'En omsorgsgivare läser aldrig en vårdgivares uppgifter utan den enskildes samtycke.',
    fi: 'Hoivanantaja ei koskaan lue hoidonantajan tietoja ilman henkilön suostumusta.',
    questions: ['read'],
    never: (facts) =>
      facts.reader === 'socialCareProvider' &&
      facts.source === 'careProvider' &&
      facts.consentGiven !== 'yes',
  },
  {
    name: 'custodian-opens-no-care-data-to-social-care',
    en: "A care provider's data about a child who can't consent stay closed to social care, even when the custodian consents.",
    sv: 'En vårdgivares uppgifter om ett barn som inte självt kan samtycka är stängda för omsorgsgivare, även om vårdnadshavaren samtycker.',
    fi: 'Hoidonantajan tiedot lapsesta, joka ei itse pysty suostumaan, pysyvät suljettuina hoivanantajilta, vaikka huoltaja suostuisi.',
    questions: ['read', 'listSources'],
    never: (facts) =>
      facts.reader === 'socialCareProvider' &&
      facts.source === 'careProvider' &&
      facts.capacity === 'childUnable',
  },
  {
    name: 'blocked-stays-closed',
    en: 'Blocked data are never opened, nor their source listed, across providers without a lift by the provider that blocked.',
    sv: 'Spärrade uppgifter öppnas aldrig, och deras källa visas aldrig, över gränserna utan att den som spärrat har hävt spärren.',
    fi: 'Lukittuja tietoja ei avata eikä niiden lähdettä näytetä toisille toimijoille, ellei lukitsija ole poistanut lukitusta.',
    questions: ['read', 'listSources'],
    never: (facts) =>
      facts.boundary === 'otherProvider' &&
      facts.blocked === 'yes' &&
      facts.liftedForReader !== 'yes',
  },
  {
    name: 'unknown-block-counts-as-a-block',
    en: 'When nobody knows whether data are blocked, they are closed to other providers.',
    sv: 'Går det inte att veta om uppgifter är spärrade är de stängda för andra vårdgivare och omsorgsgivare.',
    fi: 'Jos ei voida tietää, onko tiedot lukittu, ne ovat suljettuja muilta toimijoilta.',
    questions: ['read', 'listSources'],
    never: (facts) =>
      facts.boundary === 'otherProvider' &&
      facts.blocked === 'unknown' &&
      facts.liftedForReader !== 'yes',
  },
  {
    name: 'no-other-purpose-even-with-consent',
    en: 'Research, statistics, quality work, administration and teaching never open data of another provider, even with express consent.',
    sv: 'Forskning, statistik, kvalitetsarbete, administration och undervisning öppnar aldrig en annans uppgifter, inte ens med uttryckligt samtycke.',
    fi: 'Tutkimus, tilastot, laatutyö, hallinto ja opetus eivät koskaan avaa toisen toimijan tietoja, eivät edes nimenomaisella suostumuksella.',
    questions: ['read', 'listSources'],
    never: (facts) =>
      facts.boundary === 'otherProvider' &&
      !careCoordinationOrCertificate.includes(facts.purpose) &&
      !purposesOfSocialCare.includes(facts.purpose),
  },
  {
    name: 'each-kind-of-provider-has-its-purposes',
    en: 'A care provider never reads across providers for interventions, nor a social care provider for care.',
    sv: 'En vårdgivare läser aldrig andras uppgifter för insatser, och en omsorgsgivare aldrig för vård.',
    fi: 'Hoidonantaja ei koskaan lue muiden tietoja palveluja varten eikä hoivanantaja hoitoa varten.',
    questions: ['read', 'listSources'],
    never: (facts) =>
      (careReads(facts) && purposesOfSocialCare.includes(facts.purpose)) ||
      (socialCareReads(facts) && careCoordinationOrCertificate.includes(facts.purpose)),
  },
  {
    name: 'able-person-decides',
    en: "An able person who hasn't consented is never read about across providers while consent can be obtained.",
    sv: 'Den som kan ta ställning och inte har samtyckt läses aldrig över gränserna så länge samtycke kan inhämtas.',
    fi: 'Kantaa ottamaan pystyvän henkilön tietoja, joka ei ole suostunut, ei koskaan lueta toisilta toimijoilta niin kauan kuin suostumus voidaan saada.',
    questions: ['read', 'listSources'],
    never: (facts) =>
      facts.boundary === 'otherProvider' &&
      facts.capacity === 'able' &&
      facts.consentGiven !== 'yes' &&
      facts.consentObtainable !== 'no',
  },
  {
    name: 'no-relation-no-reading',
    en: 'Without a current patient relation a care provider never reads across providers, but for a certificate about a former patient.',
    sv: 'Utan aktuell patientrelation läser en vårdgivare aldrig andras uppgifter, utom för intyg om en tidigare patient.',
    fi: 'Ilman voimassa olevaa potilassuhdetta hoidonantaja ei koskaan lue muiden tietoja, paitsi todistukseen aiemmasta potilaasta.',
    questions: ['read', 'listSources'],
    never: (facts) =>
      careReads(facts) &&
      facts.currentPatientRelation !== 'yes' &&
      !(facts.purpose === 'certificate' && facts.formerPatientRelation === 'yes'),
  },
  {
    name: 'social-care-reads-about-its-own-recipients',
    en: 'A social care provider never reads about one who neither receives its interventions nor is being investigated for them.',
    sv: 'En omsorgsgivare läser aldrig om någon som varken får dess insatser eller utreds för dem.',
    fi: 'Hoivanantaja ei koskaan lue henkilöstä, joka ei saa sen palveluja ja jonka palvelujen tarvetta se ei selvitä.',
    questions: ['read', 'listSources'],
    never: (facts) =>
      socialCareReads(facts) &&
      facts.receivesInterventions !== 'yes' &&
      facts.underInvestigation !== 'yes',
  },
  {
    name: 'irrelevant-data-stay-closed',
    en: "Data that can't be presumed to matter are never read across providers.",
    sv: 'Uppgifter som inte kan antas ha betydelse läses aldrig över gränserna.',
    fi: 'Tietoja, joilla ei voida olettaa olevan merkitystä, ei koskaan lueta toisilta toimijoilta.',
    questions: ['read'],
    never: (facts) => facts.boundary === 'otherProvider' && facts.relevant !== 'yes',
  },
  {
    name: 'only-what-has-been-made-available',
    en: 'What has not been made available is never read across providers.',
    sv: 'Det som inte har gjorts tillgängligt läses aldrig över gränserna.',
    fi: 'Sitä, mitä ei ole asetettu saataville, ei koskaan lueta toisilta toimijoilta.',
    questions: ['read', 'listSources'],
    never: (facts) => facts.boundary === 'otherProvider' && facts.madeAvailable !== 'yes',
  },
  {
    name: 'unauthorised-see-nothing',
    en: 'One without authorisation never sees anything of anybody.',
    sv: 'Den som saknar behörighet får aldrig se något om någon.',
    fi: 'Ilman käyttöoikeutta ei koskaan nähdä mitään kenestäkään.',
    questions: [
      'read',
      'listSources',
      'seeUnblockedFlag',
      'seeBlockedFlag',
      'seeWhoBlocked',
      'requestLift',
      'openInnerBlock',
      'readInsuranceInvestigation',
      'seeInnerBlockFlag',
      'seeWhichUnitBlocked',
    ],
    never: (facts) => facts.authorised !== 'yes',
  },
  {
    name: 'emergency-opens-no-social-care-data',
    en: "Danger to life never opens a social care provider's data: SVOD 3:6 speaks of care providers only.",
    sv: 'Fara för livet öppnar aldrig en omsorgsgivares uppgifter: 3 kap. 6 § gäller bara vårdgivare.',
    fi: 'Hengenvaara ei koskaan avaa hoivanantajan tietoja: 3 luvun 6 § koskee vain hoidonantajia.',
    questions: ['read', 'listSources'],
    by: ['SVOD 3:6'],
    never: (facts) => facts.source !== 'careProvider' || facts.reader !== 'careProvider',
  },
  {
    name: 'temporarily-unable-and-social-care-data',
    en: "A temporarily unable person who hasn't consented is never read about in a social care provider's data.",
    sv: 'Den som tillfälligt saknar förmåga och inte har samtyckt läses aldrig i en omsorgsgivares uppgifter.',
    fi: 'Henkilöstä, joka ei tilapäisesti pysty ottamaan kantaa eikä ole suostunut, ei koskaan lueta hoivanantajan tietoja.',
    questions: ['read', 'listSources'],
    never: (facts) =>
      facts.boundary === 'otherProvider' &&
      facts.source === 'socialCareProvider' &&
      facts.capacity === 'temporarilyUnable' &&
      facts.consentGiven !== 'yes',
  },
  {
    name: 'social-care-has-no-emergency',
    en: 'A social care provider never reads about a temporarily unable person without consent, however great the danger.',
    sv: 'En omsorgsgivare läser aldrig utan samtycke om den som tillfälligt saknar förmåga, hur stor faran än är.',
    fi: 'Hoivanantaja ei koskaan lue ilman suostumusta henkilöstä, joka ei tilapäisesti pysty ottamaan kantaa, oli vaara kuinka suuri tahansa.',
    questions: ['read', 'listSources'],
    never: (facts) =>
      socialCareReads(facts) &&
      facts.capacity === 'temporarilyUnable' &&
      facts.consentGiven !== 'yes',
  },
  {
    name: 'unconscious-but-not-in-danger',
    en: "A temporarily unable patient who isn't in danger is never read about without consent.",
    sv: 'En patient som tillfälligt saknar förmåga och inte är i fara läses aldrig utan samtycke.',
    fi: 'Potilaasta, joka ei tilapäisesti pysty ottamaan kantaa eikä ole vaarassa, ei koskaan lueta ilman suostumusta.',
    questions: ['read', 'listSources'],
    never: (facts) =>
      careReads(facts) &&
      facts.capacity === 'temporarilyUnable' &&
      facts.consentGiven !== 'yes' &&
      facts.dangerToLifeOrHealth !== 'yes',
  },
  {
    name: 'likely-opposition-closes',
    en: 'The rules on lasting inability never open data when there may be reason to assume opposition, or the attitude is not clarified.',
    sv: 'Reglerna om varaktig oförmåga öppnar aldrig uppgifter när det kan finnas anledning att anta motstånd eller inställningen inte är klarlagd.',
    fi: 'Pysyvän kykenemättömyyden säännöt eivät koskaan avaa tietoja, kun voi olla syytä olettaa kieltoa tai kantaa ei ole selvitetty.',
    questions: ['read'],
    by: ['SVOD 3:3', 'SVOD 3:4'],
    never: (facts) => facts.reasonToAssumeOpposition !== 'no' || facts.attitudeClarified !== 'yes',
  },
  {
    name: 'lasting-inability-rules-need-lasting-inability',
    en: 'SVOD 3:3 and 3:4 never apply to one who is able, only temporarily unable, or a child.',
    sv: '3 kap. 3 och 4 §§ gäller aldrig den som kan ta ställning, bara tillfälligt saknar förmåga eller är barn.',
    fi: '3 luvun 3 ja 4 § eivät koskaan koske sitä, joka pystyy ottamaan kantaa, on vain tilapäisesti kykenemätön tai on lapsi.',
    questions: ['read', 'listSources'],
    by: ['SVOD 3:3', 'SVOD 3:4'],
    never: (facts) => facts.capacity !== 'lastinglyUnable',
  },
  {
    name: 'social-care-and-lasting-inability',
    en: "A social care provider never learns anything of a care provider's data about one lastingly unable who hasn't consented.",
    sv: 'En omsorgsgivare får aldrig veta något om en vårdgivares uppgifter om den som varaktigt saknar förmåga och inte har samtyckt.',
    fi: 'Hoivanantaja ei koskaan saa tietää mitään hoidonantajan tiedoista, jotka koskevat pysyvästi kykenemätöntä, joka ei ole suostunut.',
    questions: ['read', 'listSources'],
    never: (facts) =>
      socialCareReads(facts) &&
      facts.source === 'careProvider' &&
      facts.capacity === 'lastinglyUnable' &&
      facts.consentGiven !== 'yes',
  },
  {
    name: 'consenting-patient-is-read-about',
    en: 'With a current relation and consent a care provider always reads unblocked data that matter for care.',
    sv: 'Med aktuell patientrelation och samtycke läser en vårdgivare alltid ospärrade uppgifter som har betydelse för vården.',
    fi: 'Kun potilassuhde on voimassa ja potilas on suostunut, hoidonantaja saa aina lukea lukitsemattomat tiedot, joilla on merkitystä hoidolle.',
    questions: ['read', 'listSources'],
    always: (facts) =>
      facts.reader === 'careProvider' &&
      open(facts) &&
      facts.purpose === 'care' &&
      facts.currentPatientRelation === 'yes' &&
      facts.consentGiven === 'yes',
  },
  {
    name: 'child-unable-needs-no-consent-in-care',
    en: "About a child who can't consent a care provider always reads what matters for care, whoever refuses.",
    sv: 'Om ett barn som inte självt kan samtycka läser en vårdgivare alltid det som har betydelse för vården, vem som än vägrar.',
    fi: 'Lapsesta, joka ei itse pysty suostumaan, hoidonantaja saa aina lukea sen, millä on merkitystä hoidolle, kieltäköön kuka tahansa.',
    questions: ['read', 'listSources'],
    always: (facts) =>
      facts.reader === 'careProvider' &&
      open(facts) &&
      facts.purpose === 'care' &&
      facts.currentPatientRelation === 'yes' &&
      facts.capacity === 'childUnable',
  },
  {
    name: 'what-may-be-read-may-be-listed',
    en: 'Whoever may read across providers may also see where the data come from.',
    sv: 'Den som får läsa över gränserna får också se varifrån uppgifterna kommer.',
    fi: 'Se, joka saa lukea toisen toimijan tietoja, saa myös nähdä, mistä tiedot ovat peräisin.',
    questions: ['read'],
    onlyIf: 'listSources',
    where: (facts) => facts.boundary === 'otherProvider',
  },
  {
    name: 'neighbours-stay-closed',
    en: 'Inside a provider one who neither takes part in the care nor needs the data for work never reads.',
    sv: 'Inom en vårdgivare eller omsorgsgivare läser aldrig den som varken deltar i vården eller behöver uppgifterna för sitt arbete.',
    fi: 'Toimijan sisällä ei koskaan lue se, joka ei osallistu hoitoon eikä tarvitse tietoja työssään.',
    questions: ['read'],
    never: (facts) =>
      facts.boundary !== 'otherProvider' &&
      facts.takesPartInCare !== 'yes' &&
      facts.otherNeedForWork !== 'yes',
  },
  {
    name: 'another-unit-takes-an-active-choice',
    en: 'Data of another unit are never read without an active choice.',
    sv: 'Uppgifter från en annan enhet läses aldrig utan ett aktivt val.',
    fi: 'Toisen yksikön tietoja ei koskaan lueta ilman aktiivista valintaa.',
    questions: ['read'],
    never: (facts) => facts.boundary === 'sameProvider' && facts.activeChoiceMade !== 'yes',
  },
  {
    name: 'inner-block-holds',
    en: 'Data that may be blocked inside a care provider are never read at its other units without a lift, and then only if they matter.',
    sv: 'Uppgifter som kan vara spärrade inom en vårdgivare läses aldrig vid andra enheter utan hävning, och då bara om de har betydelse.',
    fi: 'Tietoja, jotka on ehkä lukittu hoidonantajan sisällä, ei lueta muissa yksiköissä ilman lukituksen poistamista, ja silloinkin vain, jos niillä on merkitystä.',
    questions: ['read'],
    never: (facts) =>
      facts.boundary === 'sameProvider' &&
      facts.reader === 'careProvider' &&
      facts.innerBlocked !== 'no' &&
      !(facts.liftedForReader === 'yes' && facts.relevant === 'yes'),
  },
  {
    name: 'own-unit-is-not-blocked',
    en: 'At the own unit one who takes part in the care always reads, whatever is blocked.',
    sv: 'Vid den egna enheten läser alltid den som deltar i vården, vad som än är spärrat.',
    fi: 'Omassa yksikössä hoitoon osallistuva saa aina lukea, mitä tahansa on lukittu.',
    questions: ['read'],
    always: (facts) =>
      facts.on >= '2008-07-01' &&
      facts.boundary === 'sameUnit' &&
      facts.reader === 'careProvider' &&
      facts.source === 'careProvider' &&
      facts.authorised === 'yes' &&
      facts.takesPartInCare === 'yes',
  },
  {
    name: 'inner-block-opens-by-consent-or-need',
    en: "An inner block is never opened without the patient's consent, unless consent can't be obtained and the data matter for indispensable care.",
    sv: 'En inre spärr öppnas aldrig utan patientens samtycke, utom när samtycke inte kan inhämtas och uppgifterna har betydelse för vård som patienten oundgängligen behöver.',
    fi: 'Yksiköiden välistä lukitusta ei koskaan poisteta ilman potilaan suostumusta, paitsi kun suostumusta ei voida saada ja tiedoilla on merkitystä hoidolle, jota potilas ehdottomasti tarvitsee.',
    questions: ['openInnerBlock'],
    never: (facts) =>
      facts.consentGiven !== 'yes' &&
      !(
        facts.consentObtainable === 'no' &&
        facts.relevant === 'yes' &&
        facts.careIndispensable === 'yes'
      ),
  },
  {
    name: 'inner-block-opens-inside-care-alone',
    en: 'An inner block is never opened by social care, nor from another provider.',
    sv: 'En inre spärr öppnas aldrig av en omsorgsgivare eller från en annan vårdgivare.',
    fi: 'Yksiköiden välistä lukitusta ei koskaan poista hoivanantaja eikä toinen hoidonantaja.',
    questions: ['openInnerBlock'],
    never: (facts) => facts.reader !== 'careProvider' || facts.boundary === 'otherProvider',
  },
  {
    name: 'investigation-stays-in-its-unit',
    en: 'Since 2019 data of an insurance-medical investigation are never read outside the unit that makes it.',
    sv: 'Sedan 2019 läses uppgifter i en försäkringsmedicinsk utredning aldrig utanför den enhet som gör den.',
    fi: 'Vuodesta 2019 vakuutuslääketieteellisen selvityksen tietoja ei koskaan lueta sen tekevän yksikön ulkopuolella.',
    questions: ['readInsuranceInvestigation'],
    never: (facts) => facts.on >= '2019-01-01' && facts.boundary !== 'sameUnit',
  },
  {
    name: 'investigation-opens-no-more-than-other-data',
    en: 'Whoever may read an insurance-medical investigation could read the data were they of ordinary care.',
    sv: 'Den som får läsa en försäkringsmedicinsk utredning hade fått läsa uppgifterna också om de hört till vanlig vård.',
    fi: 'Se, joka saa lukea vakuutuslääketieteellistä selvitystä, saisi lukea tiedot, vaikka ne kuuluisivat tavalliseen hoitoon.',
    questions: ['readInsuranceInvestigation'],
    onlyIf: 'read',
  },
];
