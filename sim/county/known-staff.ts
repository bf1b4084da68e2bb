import type { Duty, Purpose } from './lines.ts';
import type { Role } from './organisations.ts';

/** A staff member whom the README names; two lines with one name are two assignments of one person. */
export type KnownAssignment = {
  readonly givenName: string;
  readonly familyName: string;
  readonly role: Role;
  readonly title?: string;
  readonly purpose: Purpose;
  readonly unitKey: string;
  readonly ended?: boolean;
  /** Number of the resident who she is, where she lives in the county too. */
  readonly person?: string;
  readonly duties?: readonly Duty[];
  /** What to try as them; those without stand in documents only. */
  readonly tries?: string;
};

/** Identity numbers of staff who live in the county. */
export const staffNumbers = { anna: '198805152389', jonas: '197901012398' } as const;

export const knownAssignments: readonly KnownAssignment[] = [
  {
    givenName: 'Anna',
    familyName: 'Sjöberg',
    role: 'nurse',
    purpose: 'care',
    unitKey: 'medicine',
    person: staffNumbers.anna,
    tries:
      'Slå upp Birgitta. Ange grund, relation och samtycke, och läs vad hemtjänsten har skrivit.',
  },
  {
    givenName: 'Jonas',
    familyName: 'Wikström',
    role: 'doctor',
    purpose: 'care',
    unitKey: 'emergency',
    person: staffNumbers.jonas,
    duties: ['innerBlockOfficer'],
    tries:
      'Klockan tre på natten: slå upp Kerstin Ahlgren, ange faran, se vem som har spärrat och begär hävning. Får också häva inre spärrar i regionen: Leif Norberg.',
  },
  {
    givenName: 'Maria',
    familyName: 'Eklund',
    role: 'districtDoctor',
    title: 'leg. läkare',
    purpose: 'care',
    unitKey: 'ljusdal-hc',
    tries: 'Läkare i primärvården. Birgitta har samtyckt till att hälsocentralen läser.',
  },
  {
    givenName: 'Maja',
    familyName: 'Lindgren',
    role: 'assistantNurse',
    purpose: 'interventions',
    unitKey: 'ljusdal-home-north',
    tries: 'Birgittas fasta omsorgskontakt. Läser sårvården med Birgittas samtycke.',
  },
  {
    givenName: 'Per',
    familyName: 'Åkesson',
    role: 'districtNurse',
    purpose: 'care',
    unitKey: 'ljusdal-nursing',
    tries: 'Lägger om Birgittas sår. Saknar samtycke till att läsa hemtjänstens anteckningar.',
  },
  {
    givenName: 'Helena',
    familyName: 'Wallin',
    role: 'caseOfficer',
    purpose: 'investigation',
    unitKey: 'ljusdal-case',
    tries: 'Utreder mer hemtjänst åt Birgitta.',
  },
  {
    givenName: 'Sara',
    familyName: 'Hedman',
    role: 'nurse',
    purpose: 'care',
    unitKey: 'ljusdal-nursing',
    tries:
      'Två uppdrag: sjuksköterska i hemsjukvården och handledare på Furugården. Välj ett i taget.',
  },
  {
    givenName: 'Sara',
    familyName: 'Hedman',
    role: 'unitManager',
    title: 'omsorgshandledare',
    purpose: 'interventions',
    unitKey: 'ljusdal-housing',
  },
  {
    givenName: 'Karin',
    familyName: 'Brodin',
    role: 'doctor',
    title: 'jourhavande läkare',
    purpose: 'care',
    unitKey: 'mora-emergency',
    duties: ['liftOfficer'],
    tries:
      'Jourhavande i grannregionen: Jonas begäran om Kerstin Ahlgren kommer till hennes jourkontor, där hon häver eller avslår.',
  },
  {
    givenName: 'Agneta',
    familyName: 'Norberg',
    role: 'masNurse',
    purpose: 'administration',
    unitKey: 'ljusdal-nursing',
    duties: ['logReviewer'],
    tries: 'Medicinskt ansvarig sjuksköterska: administration är inget skäl att läsa hos andra.',
  },
  {
    givenName: 'Farhad',
    familyName: 'Rahimi',
    role: 'districtDoctor',
    purpose: 'care',
    unitKey: 'private-hc',
    tries: 'Läkare hos en privat vårdgivare.',
  },
  {
    givenName: 'Ida',
    familyName: 'Berglund',
    role: 'assistantNurse',
    purpose: 'interventions',
    unitKey: 'private-home',
    tries:
      'Hjälper Ingrid Nyström, som inte kan ta ställning: Ljusdals plan får öppnas efter en bedömning, sjukhusets anteckningar inte.',
  },
  {
    givenName: 'Lovisa',
    familyName: 'Norén',
    role: 'doctor',
    title: 'barnläkare',
    purpose: 'care',
    unitKey: 'children',
    tries: 'Slå upp Elsa, 12, eller Sixten, 4, som inte själv kan samtycka.',
  },
  {
    givenName: 'Lars',
    familyName: 'Öberg',
    role: 'doctor',
    purpose: 'care',
    unitKey: 'orthopaedics',
    ended: true,
    tries: 'Hans uppdrag har tagit slut, så inget går att öppna.',
  },
  {
    givenName: 'Gunilla',
    familyName: 'Ekström',
    role: 'unitManager',
    title: 'vårdenhetschef',
    purpose: 'administration',
    unitKey: 'medicine',
    duties: ['unitManager'],
    tries: 'Chef på Annas avdelning: svarar när en granskare frågar om vad någon där har öppnat.',
  },
  {
    givenName: 'Eva',
    familyName: 'Nordin',
    role: 'nurse',
    title: 'loggranskare',
    purpose: 'administration',
    unitKey: 'children',
    duties: ['logReviewer'],
    tries:
      'Granskar loggen i regionen: låt Anna öppna någon utan skäl, och se öppningen i listan med skälen till det.',
  },
  {
    givenName: 'Mats',
    familyName: 'Hellgren',
    role: 'nurse',
    title: 'loggranskare',
    purpose: 'administration',
    unitKey: 'orthopaedics',
    duties: ['logReviewer'],
    tries: 'Granskar loggen i regionen som Eva gör, och det som Eva själv har öppnat.',
  },
  {
    givenName: 'Oskar',
    familyName: 'Nyberg',
    role: 'nurse',
    purpose: 'care',
    unitKey: 'medicine',
  },
];
