/** The words of the rulebook in Finnish. */

import type { RulebookWords } from './words.ts';

/** What the rulebook says in Finnish. */
export const fi: RulebookWords = {
  title: 'Sääntökirja',
  introduction: (digits) => [
    'Tässä ovat säännöt, joita Samvy noudattaa, jokaisen luettavina. Teksti tulee säännöistä itsestään. Kun sääntö muuttuu, muuttuu myös kirja.',
    'Jokin on sallittua vain, jos vähintään yksi sääntö sallii sen eikä mikään sääntö kiellä sitä. Se, mitä kukaan ei tiedä, ei koskaan puhu lukijan puolesta.',
    `Laki on kirjoitettu kahdesti, sääntöinä ja erillisenä taulukkona, ja niitä verrataan toisiinsa. Vertailu kattaa kaikki mahdolliset tosiseikkojen ja päivien yhdistelmät. Jokaisessa kysymyksessä niitä on niin monta, että luvussa on ${digits} numeroa. Pieninkin ero on virhe.`,
  ],
  clauses: {
    reader: {
      says: 'lukija työskentelee {}',
      values: { careProvider: 'hoidonantajalla', socialCareProvider: 'hoivanantajalla' },
      known: 'tiedetään, työskenteleekö lukija hoidonantajalla vai hoivanantajalla',
    },
    source: {
      says: 'tiedot ovat {}',
      values: { careProvider: 'hoidonantajalla', socialCareProvider: 'hoivanantajalla' },
      known: 'tiedetään, ovatko tiedot hoidonantajalla vai hoivanantajalla',
    },
    boundary: {
      says: 'tiedot kuuluvat {}',
      values: {
        sameUnit: 'lukijan omalle yksikölle',
        sameProvider: 'lukijan oman toimijan toiselle yksikölle',
        otherProvider: 'muulle kuin lukijan omalle toimijalle',
      },
      known: 'tiedetään, kuuluvatko tiedot lukijan omalle toimijalle vai muulle',
    },
    capacity: {
      says: 'henkilö {}',
      values: {
        able: 'pystyy ottamaan kantaa',
        temporarilyUnable: 'ei tilapäisesti pysty ottamaan kantaa',
        lastinglyUnable: 'ei pysyvästi pysty ottamaan kantaa',
        childUnable: 'on lapsi, joka ei itse pysty ottamaan kantaa',
      },
      known: 'on arvioitu, pystyykö henkilö ottamaan kantaa',
      butFor: {
        lastinglyUnable: 'henkilö on muu kuin pysyvästi kykenemätön ottamaan kantaa',
        childUnable: 'henkilö on aikuinen tai lapsi, joka itse pystyy ottamaan kantaa',
      },
    },
    purpose: {
      says: 'tietoja on määrä käyttää {}',
      values: {
        care: 'hoitoon',
        coordination: 'sairauslomalla olevan koordinointiin',
        certificate: 'todistukseen',
        interventions: 'palveluihin',
        investigation: 'palvelujen tarpeen selvitykseen',
        quality: 'laatutyöhön',
        research: 'tutkimukseen',
        statistics: 'tilastoihin',
        administration: 'hallintoon',
        teaching: 'opetukseen',
      },
      known: 'tiedetään, mihin tietoja on määrä käyttää',
    },
    authorised: {
      yes: 'lukijan tehtävä ja käyttöoikeus kattavat tämän',
      no: 'lukijan tehtävä tai käyttöoikeus ei kata tätä',
    },
    madeAvailable: {
      yes: 'tiedot ovat muiden toimijoiden saatavilla',
      no: 'tiedot eivät ole muiden toimijoiden saatavilla',
    },
    blocked: { yes: 'tiedot on lukittu', no: 'tietoja ei ole lukittu' },
    innerBlocked: {
      yes: 'tiedot on lukittu muilta yksiköiltä',
      no: 'tietoja ei ole lukittu yksiköiden välillä',
    },
    liftedForReader: {
      yes: 'lukitus on poistettu lukijalta',
      no: 'lukitus koskee lukijaa',
    },
    currentPatientRelation: {
      yes: 'voimassa oleva potilassuhde on olemassa',
      no: 'voimassa olevaa potilassuhdetta ei ole',
    },
    formerPatientRelation: {
      yes: 'henkilö on aiemmin ollut siellä potilaana',
      no: 'henkilö ei ole ollut siellä potilaana',
    },
    receivesInterventions: {
      yes: 'henkilö saa palveluja lukijan toimijalta',
      no: 'henkilö ei saa palveluja lukijan toimijalta',
    },
    underInvestigation: {
      yes: 'lukijan toimija selvittää henkilön palvelujen tarvetta',
      no: 'lukijan toimija ei selvitä henkilön palvelujen tarvetta',
    },
    relevant: {
      yes: 'tiedoilla voidaan olettaa olevan merkitystä lukijan työlle',
      no: 'tiedoilla ei voida olettaa olevan merkitystä lukijan työlle',
    },
    consentGiven: { yes: 'henkilö on suostunut', no: 'henkilön suostumus puuttuu' },
    consentObtainable: {
      yes: 'henkilön suostumus voidaan saada',
      no: 'henkilön suostumusta ei voida saada',
    },
    attitudeClarified: {
      yes: 'henkilön kanta on selvitetty niin pitkälle kuin mahdollista',
      no: 'henkilön kanta on epäselvä',
    },
    reasonToAssumeOpposition: {
      yes: 'on syytä olettaa, että henkilö olisi kieltänyt',
      no: 'ei ole syytä olettaa, että henkilö olisi kieltänyt',
    },
    careNecessary: {
      yes: 'hoito tai palvelut ovat välttämättömiä',
      no: 'hoito tai palvelut eivät ole välttämättömiä',
    },
    careIndispensable: {
      yes: 'potilas tarvitsee hoitoa ehdottomasti',
      no: 'potilas ei tarvitse hoitoa ehdottomasti',
    },
    dangerToLifeOrHealth: {
      yes: 'potilaan henki on vaarassa tai hänen terveytensä vakavasti uhattuna',
      no: 'potilas ei ole vaarassa',
    },
    ableToRequestLift: {
      yes: 'potilas pystyy itse pyytämään lukituksen poistamista',
      no: 'potilas ei pysty pyytämään lukituksen poistamista',
    },
    takesPartInCare: {
      yes: 'lukija osallistuu henkilön hoitoon tai hoivaan',
      no: 'lukija ei osallistu henkilön hoitoon tai hoivaan',
    },
    otherNeedForWork: {
      yes: 'lukija tarvitsee tietoja työssään muusta syystä',
      no: 'lukijalla ei ole työssään muuta syytä',
    },
    activeChoiceMade: {
      yes: 'lukija on aktiivisesti valinnut avata tiedot',
      no: 'lukija ei ole tehnyt aktiivista valintaa',
    },
    informed: {
      yes: 'henkilölle on kerrottu, mitä jakaminen merkitsee ja että sen voi kieltää',
      no: 'henkilölle ei ole kerrottu',
    },
    opposed: {
      yes: 'henkilö on kieltänyt tietojen jakamisen',
      no: 'henkilö ei ole kieltänyt tietojen jakamista',
    },
    keptPerPerson: {
      yes: 'asiakirjoja pidetään kustakin henkilöstä erikseen',
      no: 'asiakirjat ovat useille henkilöille yhteisiä',
    },
    processedForCare: {
      yes: 'tietoja käsitellään hoitoa tai palveluja tai niiden hallintoa varten',
      no: 'tietoja käsitellään muuhun kuin hoitoon ja palveluihin',
    },
    interventionBasis: {
      says: 'palvelu annetaan {} mukaan',
      values: {
        none: 'terveyden- ja sairaanhoidon lakien',
        'SoL 11:1': 'sosiaalipalvelulain 11 luvun 1 §:n',
        'SoL 11:5': 'sosiaalipalvelulain 11 luvun 5 §:n',
        LSS: 'LSS-lain',
        'SoL 4:1 (2001:453)': 'vanhan sosiaalipalvelulain 4 luvun 1 §:n',
        'SoL 4:2a (2001:453)': 'vanhan sosiaalipalvelulain 4 luvun 2 a §:n',
        other: 'muun lainkohdan',
      },
      known: 'tiedetään, minkä lainkohdan mukaan palvelu annetaan',
    },
    intervention: {
      says: 'palvelu on {}',
      values: { homeCare: 'kotipalvelua', other: 'muuta kuin kotipalvelua' },
      known: 'tiedetään, mikä palvelu on',
    },
    recipientGroup: {
      says: 'palvelu annetaan {}',
      values: {
        older: 'iäkkäälle henkilölle',
        disability: 'henkilölle, jolla on toimintarajoite',
        other: 'jollekulle muulle',
      },
      known: 'tiedetään, kenelle palvelu annetaan',
    },
    availableUnder26: {
      yes: 'tiedot on jaettu henkilöstä, joka ei pysyvästi pysty ottamaan kantaa',
      no: 'tiedot on jaettu tavalliseen tapaan eikä kantaa ottamaan kykenemättömästä',
    },
    mayBeDisclosedToPerson: {
      yes: 'tiedot saa antaa henkilölle',
      no: 'tiedot on pidettävä salassa henkilöltä',
    },
    requestedBy: {
      says: 'pyytäjä on {}',
      values: {
        person: 'henkilö itse',
        custodian: 'huoltaja',
        relative: 'läheinen',
        godMan: 'god man (edunvalvoja)',
        careProvider: 'toinen hoidonantaja',
      },
      known: 'tiedetään, kuka pyytää',
    },
    askedAt: {
      says: 'pyyntö on tehty {}',
      values: {
        blockingProvider: 'toimijalle, jolla tiedot ovat',
        otherProvider: 'muulle toimijalle',
      },
      known: 'tiedetään, kenelle pyyntö on tehty',
    },
  },
  questions: {
    read: 'että sisältö luetaan',
    listSources: 'että lukija saa nähdä, ketkä ovat jakaneet tietoja',
    seeUnblockedFlag: 'että lukija saa nähdä, että lukitsemattomia tietoja on',
    seeBlockedFlag: 'että lukija saa nähdä, että lukittuja tietoja on',
    seeWhoBlocked: 'että lukija saa nähdä, mikä hoidonantaja on lukinnut',
    requestLift: 'että lukija pyytää lukituksen poistamista',
    openInnerBlock: 'että hoidonantajan valtuuttama henkilö poistaa yksiköiden välisen lukituksen',
    makeAvailable: 'että tiedot asetetaan muiden toimijoiden saataville',
    block: 'että tiedot lukitaan muilta toimijoilta',
    lift: 'että muita toimijoita koskeva lukitus poistetaan',
    showToResident: 'että jaetut tiedot näytetään henkilölle itselleen',
    readInsuranceInvestigation: 'että vakuutuslääketieteellisen selvityksen sisältö luetaan',
    setInnerBlock: 'että tiedot lukitaan hoidonantajan muilta yksiköiltä',
    liftInnerBlock: 'että potilas peruuttaa yksiköiden välisen lukituksensa',
    seeInnerBlockFlag: 'että lukija saa nähdä, että yksiköiden välillä lukittuja tietoja on',
    seeWhichUnitBlocked: 'että lukija saa nähdä, mikä yksikkö on lukinnut',
    showLogToResident: 'että henkilölle näytetään, kuka on lukenut',
    showOwnDataToResident: 'että toimijan omat tiedot näytetään henkilölle itselleen',
  },
  and: 'ja',
  or: 'tai',
  headings: { exceptions: 'Poikkeukset ja yhteydet', checked: 'Näin sääntö on tarkastettu' },
  inForce: (from, until) =>
    until === undefined
      ? `Sääntö on ollut voimassa ${from} alkaen.`
      : `Sääntö oli voimassa ${from} alkaen, viimeisenä päivänä ${until}.`,
  alwaysInForce: 'Sääntö on ollut voimassa niin kauan kuin asiaa on kysytty, ja on yhä.',
  followedBy: ({ title, section }, from) =>
    `Sen sijaan ${from} alkaen on voimassa sääntö ”${title}” (${section}) uudessa muodossaan.`,
  lead: (effect, questions, howMany) =>
    `Sääntö ${{ permits: 'sallii sen', obliges: 'vaatii sen', prohibits: 'kieltää sen' }[effect]}, ${questions}, kun ${howMany === 'one' ? 'tämä pätee' : 'tämä kaikki pätee'}:`,
  notEstablished: (clause) => `Ei ole selvitetty, että ${clause}.`,
  noneEstablished: (clauses) => `Mitään näistä ei ole selvitetty: että ${clauses.join('; että ')}.`,
  oneNotEstablished: (clauses) =>
    `Ainakin yhtä näistä ei ole selvitetty: että ${clauses.join('; että ')}.`,
  suffices: (clause, insteadOf) => `Sen sijaan, että ${insteadOf}, riittää, että ${clause}.`,
  stoppedBy: (rules, howMany) =>
    howMany === 'one'
      ? `Se on silti kielletty, jos ${rules} kieltää sen.`
      : `Se on silti kielletty, jos jokin näistä kieltää sen: ${rules}.`,
  goesBefore: (rules) => `Kielto syrjäyttää nämä: ${rules}.`,
  stopsNothing: 'Mikään muu sääntö ei salli mitään siitä, minkä tämä kieltää.',
  permittedBy: ({ rules, labels, howMany, what }) =>
    `Jos ${howMany === 'one' ? 'ehto' : 'jokin ehdoista'} ${labels} ei täyty, ${rules} voi silti sallia sen${what === undefined ? '' : `, ${what}`}.`,
  reference: ({ title, section }) => `sääntö ”${title}” (${section})`,
  quoted: (label) => `”${label}”`,
  ownTest: (file) => `Säännöllä on omat testinsä tiedostossa ${file}.`,
  compared:
    'Sääntöä verrataan erilliseen taulukkoon kaikissa tosiseikkojen ja päivien yhdistelmissä.',
  cases: (count, section) =>
    count === 1
      ? `Yksi tapaus tapauskokoelmassa koskee lainkohtaa ${section}.`
      : `Tapauskokoelman ${count} tapausta koskee lainkohtaa ${section}.`,
  theorems: 'Nämä lauseet eivät pitäisi paikkaansa ilman sääntöä tai jotakin sen ehdoista:',
};
