import type { CriterionId, Reason, SentenceValues } from './criterion.ts';

type Language = 'sv' | 'en' | 'fi';
type Sentence = (values: SentenceValues) => string;

const count = (values: SentenceValues, name: string) => Number(values[name] ?? 0);
const daysSv = (days: number) =>
  days === 0 ? 'i dag' : days === 1 ? 'i går' : `för ${days} dagar sedan`;
const daysEn = (days: number) =>
  days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
const daysFi = (days: number) =>
  days === 0 ? 'tänään' : days === 1 ? 'eilen' : `${days} päivää sitten`;

/** One sentence for each criterion, which a reviewer understands without knowing the criteria. It names nobody. */
const sentences: Readonly<Record<Language, Readonly<Record<CriterionId, Sentence>>>> = {
  sv: {
    ownPerson: () => 'Läsaren öppnade sina egna uppgifter.',
    ownChild: () => 'Läsaren är vårdnadshavare för personen.',
    colleague: ({ where }) =>
      where === 'sameUnit'
        ? 'Personen arbetar på samma enhet som läsaren.'
        : 'Personen arbetar hos samma vårdgivare eller omsorgsgivare som läsaren.',
    sameAddress: () => 'Läsaren och personen är folkbokförda på samma adress.',
    sameSurname: ({ rare }) =>
      rare === 'yes'
        ? 'Läsaren och personen har samma efternamn, och det är ovanligt.'
        : 'Läsaren och personen har samma efternamn, men det är vanligt.',
    protectedIdentity: ({ relation }) =>
      relation === undefined
        ? 'Personen har skyddade personuppgifter.'
        : 'Personen har skyddade personuppgifter, och söktes upp utan någon relation.',
    publiclyKnown: () => 'Personen är allmänt känd.',
    emergency: () =>
      'Läsaren angav fara för liv eller hälsa, eller fick en spärr hävd: granskas alltid.',
    assessment: () =>
      'Läsaren öppnade efter en egen bedömning, utan personens samtycke: granskas alltid.',
    noRelation: ({ outcome }) =>
      outcome === 'refused'
        ? 'Enheten har aldrig haft någon relation med personen; läsaren nekades.'
        : outcome === 'read'
          ? 'Enheten har aldrig haft någon relation med personen.'
          : 'Enheten har aldrig haft någon relation med personen; läsaren såg bara om det finns uppgifter.',
    afterRelation: (values) =>
      values['renewed'] === 'yes'
        ? `Enhetens relation tog slut ${daysSv(count(values, 'days'))}, och läsaren registrerade själv en ny.`
        : `Enhetens relation med personen tog slut ${daysSv(count(values, 'days'))}.`,
    momentaryRelation: (values) =>
      `Läsaren registrerade själv relationen ${
        count(values, 'minutes') === 0
          ? 'i samma stund'
          : `${count(values, 'minutes')} minuter innan`
      }, och ${
        count(values, 'days') === 0
          ? 'ingen annan på enheten känner personen'
          : `${count(values, 'days') === 1 ? 'en dag' : `${count(values, 'days')} dagar`} senare känner fortfarande ingen annan på enheten personen`
      }.`,
    outsideHours: () => 'Öppnat utanför enhetens arbetstid.',
    unusualVolume: (values) =>
      `Läsarens öppning nummer ${count(values, 'count')} den dagen; ${count(values, 'usual')} är det mesta som brukar förekomma i rollen på enheten.`,
    manyPersons: (values) =>
      `${count(values, 'persons')} personer på ${count(values, 'minutes')} minuter som enheten inte känner, utan gemensam orsak.`,
    refusedInARow: (values) => `${count(values, 'refusals')} nekade försök i rad.`,
    notGenuine: () => 'En loggpost i öppningen är inte skriven av Samvy, eller har ändrats.',
    knownToUnit: () => 'Talar emot: personen är känd på enheten.',
  },
  en: {
    ownPerson: () => "The reader opened the reader's own information.",
    ownChild: () => 'The reader has custody of the person.',
    colleague: ({ where }) =>
      where === 'sameUnit'
        ? 'The person works in the same unit as the reader.'
        : 'The person works for the same provider as the reader.',
    sameAddress: () => 'The reader and the person are registered at the same address.',
    sameSurname: ({ rare }) =>
      rare === 'yes'
        ? 'The reader and the person have the same surname, and it is a rare one.'
        : 'The reader and the person have the same surname, but it is a common one.',
    protectedIdentity: ({ relation }) =>
      relation === undefined
        ? "The person's identity is protected."
        : "The person's identity is protected, and there was no relation when the person was looked up.",
    publiclyKnown: () => 'The person is publicly known.',
    emergency: () =>
      'The reader stated danger to life or health, or had a block lifted: always reviewed.',
    assessment: () =>
      "The reader opened after an assessment of the reader's own, without the person's consent: always reviewed.",
    noRelation: ({ outcome }) =>
      outcome === 'refused'
        ? 'The unit has never had a relation with the person; the reader was refused.'
        : outcome === 'read'
          ? 'The unit has never had a relation with the person.'
          : 'The unit has never had a relation with the person; the reader only saw whether there is information.',
    afterRelation: (values) =>
      values['renewed'] === 'yes'
        ? `The relation with the unit ended ${daysEn(count(values, 'days'))}, and the reader registered a new one.`
        : `The relation with the unit ended ${daysEn(count(values, 'days'))}.`,
    momentaryRelation: (values) =>
      `The reader registered the relation ${
        count(values, 'minutes') === 0
          ? 'in the same moment'
          : `${count(values, 'minutes')} minutes before`
      }, and ${
        count(values, 'days') === 0
          ? 'nobody else in the unit knows the person'
          : `${count(values, 'days') === 1 ? 'a day' : `${count(values, 'days')} days`} later still nobody else in the unit knows the person`
      }.`,
    outsideHours: () => "Opened outside the unit's working hours.",
    unusualVolume: (values) =>
      `Opening number ${count(values, 'count')} of the reader that day; ${count(values, 'usual')} is the most that is usual in the role and unit.`,
    manyPersons: (values) =>
      `${count(values, 'persons')} persons in ${count(values, 'minutes')} minutes whom the unit doesn't know, without a common cause.`,
    refusedInARow: (values) => `${count(values, 'refusals')} refused attempts in a row.`,
    notGenuine: () => 'An entry of the opening was not written by Samvy, or has been changed.',
    knownToUnit: () => 'Speaks against: the person is known to the unit.',
  },
  fi: {
    ownPerson: () => 'Lukija avasi omat tietonsa.',
    ownChild: () => 'Lukija on henkilön huoltaja.',
    colleague: ({ where }) =>
      where === 'sameUnit'
        ? 'Henkilö työskentelee samassa yksikössä kuin lukija.'
        : 'Henkilö työskentelee samalla palvelunantajalla kuin lukija.',
    sameAddress: () => 'Lukijalla ja henkilöllä on sama osoite.',
    sameSurname: ({ rare }) =>
      rare === 'yes'
        ? 'Lukijalla ja henkilöllä on sama sukunimi, ja se on harvinainen.'
        : 'Lukijalla ja henkilöllä on sama sukunimi, mutta se on yleinen.',
    protectedIdentity: ({ relation }) =>
      relation === undefined
        ? 'Henkilön tiedot on suojattu.'
        : 'Henkilön tiedot on suojattu, ja henkilöä haettiin ilman suhdetta.',
    publiclyKnown: () => 'Henkilö on yleisesti tunnettu.',
    emergency: () =>
      'Lukija ilmoitti hengen tai terveyden vaarasta tai sai eston poistettua: tarkastetaan aina.',
    assessment: () =>
      'Lukija avasi oman arvionsa perusteella ilman henkilön suostumusta: tarkastetaan aina.',
    noRelation: ({ outcome }) =>
      outcome === 'refused'
        ? 'Yksiköllä ei ole koskaan ollut suhdetta henkilöön; lukijan pääsy evättiin.'
        : outcome === 'read'
          ? 'Yksiköllä ei ole koskaan ollut suhdetta henkilöön.'
          : 'Yksiköllä ei ole koskaan ollut suhdetta henkilöön; lukija näki vain, onko tietoja.',
    afterRelation: (values) =>
      values['renewed'] === 'yes'
        ? `Yksikön suhde päättyi ${daysFi(count(values, 'days'))}, ja lukija kirjasi itse uuden.`
        : `Yksikön suhde henkilöön päättyi ${daysFi(count(values, 'days'))}.`,
    momentaryRelation: (values) =>
      `Lukija kirjasi suhteen itse ${
        count(values, 'minutes') === 0
          ? 'samalla hetkellä'
          : `${count(values, 'minutes')} minuuttia aiemmin`
      }, eikä ${
        count(values, 'days') === 0
          ? 'kukaan muu yksikössä tunne henkilöä'
          : `${count(values, 'days') === 1 ? 'päivän' : `${count(values, 'days')} päivän`} kuluttua vieläkään kukaan muu yksikössä tunne henkilöä`
      }.`,
    outsideHours: () => 'Avattu yksikön työajan ulkopuolella.',
    unusualVolume: (values) =>
      `Lukijan ${count(values, 'count')}. avaus sinä päivänä; roolissa ja yksikössä tavallista on enintään ${count(values, 'usual')}.`,
    manyPersons: (values) =>
      `${count(values, 'persons')} henkilöä ${count(values, 'minutes')} minuutissa, joita yksikkö ei tunne, ilman yhteistä syytä.`,
    refusedInARow: (values) => `${count(values, 'refusals')} evättyä yritystä peräkkäin.`,
    notGenuine: () =>
      'Samvy ei ole kirjoittanut jotakin avauksen lokimerkintää, tai sitä on muutettu.',
    knownToUnit: () => 'Puhuu vastaan: yksikkö tuntee henkilön.',
  },
};

/** The reason as a sentence. */
export function sentenceOf({ criterion, values }: Reason, language: Language): string {
  return sentences[language][criterion](values);
}
