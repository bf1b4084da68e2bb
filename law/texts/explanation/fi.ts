/** The words that a decision is explained with, in Finnish. */

import type { ExplanationTexts } from './explanation-texts.ts';

/** Clauses that can follow "koska", "jos" and "että". */
export const explanationFi: ExplanationTexts = {
  subjects: {
    read: 'Tietojen lukeminen',
    listSources: 'Tietojen jakajien näkeminen',
    seeUnblockedFlag: 'Lukitsemattomien tietojen olemassaolon näkeminen',
    seeBlockedFlag: 'Lukittujen tietojen olemassaolon näkeminen',
    seeWhoBlocked: 'Lukinneen hoidonantajan näkeminen',
    requestLift: 'Lukituksen poistamisen pyytäminen',
    openInnerBlock: 'Yksiköiden välisen lukituksen poistaminen',
    makeAvailable: 'Tietojen jakaminen',
    block: 'Tietojen lukitseminen',
    lift: 'Lukituksen poistaminen',
    showToResident: 'Tietojen näyttäminen henkilölle',
    readInsuranceInvestigation: 'Vakuutuslääketieteellisen selvityksen lukeminen',
    setInnerBlock: 'Tietojen lukitseminen yksiköiden välillä',
    liftInnerBlock: 'Yksiköiden välisen lukituksen peruuttaminen',
    seeInnerBlockFlag: 'Sen näkeminen, onko yksiköiden välillä lukittuja tietoja',
    seeWhichUnitBlocked: 'Sen näkeminen, mikä yksikkö on lukinnut',
    showLogToResident: 'Sen näyttäminen henkilölle, kuka on lukenut',
    showOwnDataToResident: 'Toimijan omien tietojen näyttäminen henkilölle',
  },
  permitted: '{subject} on sallittua ({section}){because}.',
  refused: '{subject} ei ole sallittua ({section}){because}.',
  because: ', koska {reasons}',
  noRule: '{subject} ei ole sallittua, koska mikään laki ei sallinut sitä sinä päivänä.',
  oneMore: 'vielä yksi ehto ei täyty',
  more: 'vielä {count} ehtoa ei täyty',
  and: ' ja ',
  becomesPermitted: 'Se on sallittua, jos {clause}.',
  needed: 'Tarvitaan, että {clause}.',
  becomesRefused: 'Se ei ole enää sallittua, jos {clause}.',
  clauses: {
    authorised: {
      yes: 'tehtävä ja käyttöoikeus kattavat tämän',
      no: 'tehtävä tai käyttöoikeus ei kata tätä',
    },
    madeAvailable: {
      yes: 'tiedot on asetettu muiden saataville',
      no: 'tietoja ei ole asetettu muiden saataville',
    },
    blocked: { yes: 'tiedot on lukittu', no: 'tietoja ei ole lukittu' },
    innerBlocked: {
      yes: 'tiedot on lukittu muilta yksiköiltä',
      no: 'tietoja ei ole lukittu muilta yksiköiltä',
    },
    liftedForReader: {
      yes: 'lukitus on poistettu lukijalta',
      no: 'lukitusta ei ole poistettu lukijalta',
    },
    currentPatientRelation: {
      yes: 'voimassa oleva potilassuhde on olemassa',
      no: 'voimassa olevaa potilassuhdetta ei ole',
    },
    formerPatientRelation: {
      yes: 'henkilö on ollut siellä potilaana',
      no: 'henkilö ei ole ollut siellä potilaana',
    },
    receivesInterventions: {
      yes: 'henkilö saa lukijalta palveluja',
      no: 'henkilö ei saa lukijalta palveluja',
    },
    underInvestigation: {
      yes: 'henkilön palvelujen tarvetta selvitetään',
      no: 'henkilön palvelujen tarvetta ei selvitetä',
    },
    relevant: {
      yes: 'tiedoilla voidaan olettaa olevan merkitystä',
      no: 'tiedoilla ei voida olettaa olevan merkitystä',
    },
    consentGiven: { yes: 'henkilö on suostunut', no: 'henkilön suostumus puuttuu' },
    consentObtainable: {
      yes: 'henkilöltä voidaan kysyä suostumusta',
      no: 'henkilön suostumusta ei voida saada',
    },
    attitudeClarified: {
      yes: 'henkilön kanta on selvitetty niin pitkälle kuin mahdollista',
      no: 'henkilön kantaa ei ole selvitetty niin pitkälle kuin mahdollista',
    },
    reasonToAssumeOpposition: {
      yes: 'on syytä uskoa, että henkilö olisi kieltäytynyt',
      no: 'mikään ei viittaa siihen, että henkilö olisi kieltäytynyt',
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
      yes: 'potilaan henki on vaarassa tai terveyttä uhkaa vakava vaara',
      no: 'potilaan henki ei ole vaarassa eikä terveyttä uhkaa vakava vaara',
    },
    ableToRequestLift: {
      yes: 'potilas voi itse pyytää lukituksen poistamista',
      no: 'potilas ei voi itse pyytää lukituksen poistamista',
    },
    takesPartInCare: {
      yes: 'lukija osallistuu hoitoon tai hoivaan',
      no: 'lukija ei osallistu hoitoon tai hoivaan',
    },
    otherNeedForWork: {
      yes: 'tietoja tarvitaan työssä muusta syystä',
      no: 'tietoja ei tarvita työssä muusta syystä',
    },
    activeChoiceMade: {
      yes: 'lukija on valinnut avata toisen yksikön tietoja',
      no: 'lukija ei ole valinnut avata toisen yksikön tietoja',
    },
    informed: { yes: 'henkilölle on kerrottu', no: 'henkilölle ei ole kerrottu' },
    opposed: {
      yes: 'henkilö on kieltänyt tietojen jakamisen',
      no: 'henkilö ei ole kieltänyt tietojen jakamista',
    },
    keptPerPerson: {
      yes: 'asiakirjoja pidetään henkilöstä erikseen',
      no: 'asiakirjoja ei pidetä henkilöstä erikseen',
    },
    processedForCare: {
      yes: 'tiedot kuuluvat hoitoon tai palveluihin',
      no: 'tiedot eivät kuulu hoitoon tai palveluihin',
    },
    availableUnder26: {
      yes: 'tiedot on jaettu henkilöstä, joka ei pysty ottamaan kantaa',
      no: 'tiedot on jaettu tavalliseen tapaan',
    },
    mayBeDisclosedToPerson: {
      yes: 'tiedot saa luovuttaa henkilölle',
      no: 'on päätetty, ettei tietoja luovuteta henkilölle',
    },
    reader: {
      careProvider: 'kysyjä on hoidonantaja',
      socialCareProvider: 'kysyjä on hoivanantaja',
      unknown: 'ei ole tiedossa, kuka kysyy',
    },
    source: {
      careProvider: 'tiedot ovat hoidonantajalla',
      socialCareProvider: 'tiedot ovat hoivanantajalla',
      unknown: 'ei ole tiedossa, kenellä tiedot ovat',
    },
    boundary: {
      sameUnit: 'tiedot ovat samassa yksikössä',
      sameProvider: 'tiedot ovat saman toimijan toisessa yksikössä',
      otherProvider: 'tiedot ovat toisella toimijalla',
      unknown: 'ei ole tiedossa, ovatko tiedot samalla vai toisella toimijalla',
    },
    capacity: {
      able: 'henkilö pystyy ottamaan kantaa',
      temporarilyUnable: 'henkilö ei tilapäisesti pysty ottamaan kantaa',
      lastinglyUnable: 'henkilö ei pysyvästi pysty ottamaan kantaa',
      childUnable: 'henkilö on lapsi, joka ei itse pysty ottamaan kantaa',
      unknown: 'ei ole tiedossa, pystyykö henkilö ottamaan kantaa',
    },
    purpose: {
      care: 'käyttötarkoitus on hoito',
      coordination: 'käyttötarkoitus on sairauslomalla olevan koordinointi',
      certificate: 'käyttötarkoitus on todistus',
      interventions: 'käyttötarkoitus on palvelut',
      investigation: 'käyttötarkoitus on palvelujen tarpeen selvitys',
      quality: 'käyttötarkoitus on laatutyö',
      research: 'käyttötarkoitus on tutkimus',
      statistics: 'käyttötarkoitus on tilastot',
      administration: 'käyttötarkoitus on hallinto',
      teaching: 'käyttötarkoitus on opetus',
      unknown: 'ei ole tiedossa, mihin tietoja käytetään',
    },
    interventionBasis: {
      none: 'tiedot kuuluvat terveyden- ja sairaanhoitoon',
      'SoL 11:1': 'palvelu annetaan sosiaalipalvelulain 11 luvun 1 §:n nojalla',
      'SoL 11:5': 'palvelu annetaan sosiaalipalvelulain 11 luvun 5 §:n nojalla',
      LSS: 'palvelu annetaan LSS-lain nojalla',
      'SoL 4:1 (2001:453)': 'palvelu annetaan sosiaalipalvelulain (2001:453) 4 luvun 1 §:n nojalla',
      'SoL 4:2a (2001:453)':
        'palvelu annetaan sosiaalipalvelulain (2001:453) 4 luvun 2 a §:n nojalla',
      other: 'palvelu ei ole sellainen, josta tietoja voi jakaa',
      unknown: 'ei ole tiedossa, minkä pykälän nojalla palvelu annetaan',
    },
    intervention: {
      homeCare: 'palvelu on kotipalvelu',
      other: 'palvelu on muu kuin kotipalvelu',
      unknown: 'ei ole tiedossa, mikä palvelu on',
    },
    recipientGroup: {
      older: 'palvelu annetaan iäkkäälle henkilölle',
      disability: 'palvelu annetaan henkilölle, jolla on toimintarajoite',
      other: 'palvelua ei anneta iäkkäälle henkilölle eikä henkilölle, jolla on toimintarajoite',
      unknown: 'ei ole tiedossa, kenelle palvelu annetaan',
    },
    requestedBy: {
      person: 'henkilö itse pyytää sitä',
      custodian: 'sitä pyytää huoltaja',
      relative: 'sitä pyytää läheinen',
      godMan: 'sitä pyytää edunvalvoja (god man)',
      careProvider: 'sitä pyytää toinen hoidonantaja',
      unknown: 'ei ole tiedossa, kuka sitä pyytää',
    },
    askedAt: {
      blockingProvider: 'pyyntö on esitetty sille, jolla tiedot ovat',
      otherProvider: 'pyyntö on esitetty muulle kuin sille, jolla tiedot ovat',
      unknown: 'ei ole tiedossa, kenelle pyyntö on esitetty',
    },
  },
  unknownClause: 'ei ole tietoa siitä, että {yes}',
  values: { yes: 'kyllä', no: 'ei', unknown: 'ei tiedossa' },
};
