/** The acts that the rules cite, and how a citation is written out. */

/** The languages that the law core has words in. */
export const languages = ['sv', 'en', 'fi'] as const;

/** One of the languages that the law core has words in. */
export type Language = (typeof languages)[number];

/** One act: its names in Swedish and English, and its number in Svensk författningssamling. */
export interface Act {
  readonly sfs: string;
  readonly shortName: { readonly sv: string; readonly en: string };
  readonly title: { readonly sv: string; readonly en: string };
}

/** The acts by the code used in citations. The English titles are ours: there are no official ones. */
export const acts = {
  SVOD: {
    sfs: '2022:913',
    shortName: { sv: 'SVOD-lagen', en: 'the SVOD Act' },
    title: {
      sv: 'Lag (2022:913) om sammanhållen vård- och omsorgsdokumentation',
      en: 'Act (2022:913) on coherent care and social care documentation',
    },
  },
  PDL: {
    sfs: '2008:355',
    shortName: { sv: 'patientdatalagen', en: 'the Patient Data Act' },
    title: { sv: 'Patientdatalag (2008:355)', en: 'Patient Data Act (2008:355)' },
  },
  SoLPuL: {
    sfs: '2001:454',
    shortName: {
      sv: 'lagen om personuppgifter inom socialtjänsten',
      en: 'the Social Services Personal Data Act',
    },
    title: {
      sv: 'Lag (2001:454) om behandling av personuppgifter inom socialtjänsten',
      en: 'Act (2001:454) on the processing of personal data in the social services',
    },
  },
  SoL: {
    sfs: '2025:400',
    shortName: { sv: 'socialtjänstlagen', en: 'the Social Services Act' },
    title: { sv: 'Socialtjänstlag (2025:400)', en: 'Social Services Act (2025:400)' },
  },
  LSS: {
    sfs: '1993:387',
    shortName: { sv: 'LSS', en: 'the LSS Act' },
    title: {
      sv: 'Lag (1993:387) om stöd och service till vissa funktionshindrade',
      en: 'Act (1993:387) on support and service for certain persons with disabilities',
    },
  },
} as const satisfies Readonly<Record<string, Act>>;

/** The code of an act, the first word of a citation. */
export type ActCode = keyof typeof acts;

/** A section as `ACT chapter:section`, or `ACT section` in an act without chapters. */
export type Citation = `${ActCode} ${string}`;

const citationForm = /^(\w+) (?:(\d+):)?(\d+)( ?[a-z])?$/;

/**
 * A citation written out: `SVOD 3:1` is `SVOD 3 kap. 1 §` in Swedish. A text that isn't a citation
 * comes back as it is.
 */
export function sectionText(cites: string, language: Language = 'sv'): string {
  const parts = citationForm.exec(cites);
  if (parts === null) return cites;
  const [, act, chapter, number, letter = ''] = parts;
  const section = `${number}${letter === '' ? '' : ` ${letter.trim()}`}`;
  switch (language) {
    case 'sv':
      return chapter ? `${act} ${chapter} kap. ${section} §` : `${act} ${section} §`;
    case 'en':
      return chapter
        ? `${act} chapter ${chapter}, section ${section}`
        : `${act} section ${section}`;
    case 'fi':
      return chapter ? `${act} ${chapter} luku ${section} §` : `${act} ${section} §`;
  }
}
