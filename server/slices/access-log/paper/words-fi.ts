import type { Words } from './words.ts';

export const fi: Words = {
  locale: 'fi-FI',
  title: (name) => `Kuka on lukenut tietoja: ${name}`,
  intro:
    'Tässä on jokainen kerta, jolloin joku terveydenhuollossa tai hoivassa on lukenut tai yrittänyt lukea Samvyn kautta: milloin, mistä yksiköstä, mitä luettiin ja miksi se oli sallittua. Lukijan nimi näkyy, jos hoidon tai hoivan antaja on niin päättänyt, muuten näkyy hänen tehtävänsä.',
  madeAt: (day, clock) => `Ote on tehty ${day} klo ${clock}.`,
  period: (from, until) =>
    from === null && until === null
      ? 'Se kattaa kaiken, mitä lokissa on.'
      : `Se kattaa ajan ${from ?? ''}–${until ?? ''}.`,
  who: 'Kuka',
  someone: 'Joku, jonka tehtävää ei ole merkitty',
  namedRole: (name, role) => `${name} (${role})`,
  what: 'Mitä',
  did: {
    sawFlag: 'Katsoi, onko muilla tietoja. Mitään ei luettu.',
    sawSources: 'Näki, kenellä on tietoja. Mitään ei luettu.',
    searched: 'Haki henkilön. Mitään ei luettu.',
    refused: 'Yritti lukea mutta ei päässyt. Mitään ei näytetty.',
  },
  read: (types) => `Luki: ${types}.`,
  writtenBy: (names) => `Kirjoittaja: ${names}.`,
  why: 'Miksi',
  relation: {
    admitted: 'Siellä hoidossa osastolla.',
    visit: 'Käynti siellä.',
    phone: 'Puhelinyhteys.',
    referral: 'Lähete sinne.',
    homeCare: 'Hoito kotona.',
    other: 'Siellä potilaana.',
  },
  kind: {
    interventions: 'Sai heiltä apua.',
    investigation: 'He selvittivät, mitä apua tarvitaan.',
  },
  consent: (day) => `Suostumus annettiin ${day}.`,
  exception: {
    childUnable: 'Lapsi, joka ei itse voinut ottaa kantaa: silloin suostumusta ei tarvita.',
    lastinglyUnable:
      'Henkilö ei itse voinut ottaa kantaa. Hänen tahtonsa selvitettiin niin pitkälle kuin mahdollista, eikä mikään viitannut kieltoon.',
    danger: 'Oli hengenvaara tai vakava vaara terveydelle, eikä kysyminen ollut mahdollista.',
  },
  purpose: {
    coordination: 'Hoitoa ja apua piti sovittaa yhteen.',
    certificate: 'Piti kirjoittaa todistus.',
  },
  ownRecord: 'He lukivat sitä, mitä heillä itsellään on kirjoitettu.',
  flag: 'Hoitava tai auttava saa nähdä, onko muilla jotakin, voidakseen kysyä.',
  general: 'Lain ehdot täyttyivät.',
  missing: {
    blocked: 'Tiedot on suljettu.',
    relation: 'Hoitosuhdetta tai apua ei ollut kirjattu.',
    consent: 'Suostumusta ei ollut.',
    authorised: 'Yrittäjällä ei ollut siihen oikeutta.',
    need: 'Yrittäjä ei ollut ilmoittanut, miksi tietoja tarvittiin.',
    general: 'Kaikki lain ehdot eivät täyttyneet.',
  },
  numbers: (numbers) => `Numero ${numbers} lokissa.`,
  inSeries: (numbers, series) => `Numero ${numbers} sarjassa ${series} lokissa.`,
  beingSealed: 'Sinetöidään: numero tulee noin sekunnissa.',
  nobody: 'Kukaan ei ole lukenut eikä yrittänyt lukea tänä aikana.',
  wholeTitle: 'Onko kaikki mukana?',
  whole: (last) =>
    `Kaikki tehty saa numeron, myös se, että katsot täällä itse. Numerot 1–${last} ovat tallella, mitään ei puutu.`,
  wholeOf: (series, last) => `Sarja ${series}: numerot 1–${last} ovat tallella, mitään ei puutu.`,
  nothingSealed: 'Mikään ei ole vielä saanut numeroa.',
  gap: (numbers) => `Numero ${numbers} puuttuu.`,
  gapMeans:
    'Näin ei saa koskaan käydä. Se tarkoittaa, että lokista on poistettu jotakin tai että sitä ei voida lukea. Näytä tämä niille, jotka ovat lukeneet tietojasi, ja Ruotsin tietosuojaviranomaiselle (imy.se).',
  checkTitle: 'Näin tarkistat',
  check: [
    'Loki on sinetöity: sitä ei voi muuttaa, lyhentää eikä harventaa huomaamatta. Sen voi tarkistaa luottamatta meihin.',
    'Hae todistetiedosto samalta sivulta kuin tämä ote. Siinä on jokainen numero ja todiste siitä, että se on lokissa.',
    'Aja Samvyyn kuuluva ohjelma: node tools/verify.ts --bundle TIEDOSTO --log-key AVAIN. Se ei tarvitse yhteyttä. Avain on osoitteessa /ledger/key. Kysy apua joltakulta, joka on tottunut tietokoneisiin, tai potilasyhdistykseltä.',
    'Tämä paperi on luettavaksi. Todistetiedosto on se, joka todistaa.',
  ],
  page: (number) => `Sivu ${number}`,
  clock: (at) => `klo ${at}`,
  clockSpan: (from, until) => `klo ${from}–${until}`,
  type: {
    permanentCareContact: 'vakituinen hoitokontakti',
    permanentSocialCareContact: 'vakituinen hoivakontakti',
    relativeContacts: 'omaisten yhteystiedot',
    assistanceDecision: 'päätökset ja palvelut',
    implementationPlan: 'toteuttamissuunnitelma',
    chronicWound: 'vaikeasti paranevat haavat',
    dailyNote: 'päivittäiset merkinnät',
    warning: 'varoitukset',
    diagnosis: 'diagnoosit',
    medicationList: 'lääkelista',
    careContact: 'hoitokäynnit',
  },
};
