import type { PersonIdentifier } from './lines.ts';
import type { Slots } from './wording.ts';

/** A relative as staff write of her. */
export type Relative = {
  readonly name: string;
  readonly givenName: string;
  /** 'dotter', 'son', 'maka' … */
  readonly relation: string;
  /** 'dottern', 'sonen', 'makan' … */
  readonly called: string;
  readonly phone: string;
};

/** The units of a resident's home municipality that meet her. */
export type Neighbourhood = {
  readonly healthCentre: string;
  readonly homeCare: string;
  readonly homeNursing: string;
  readonly rehabilitation: string;
  readonly caseOffice: string;
  readonly housing: string;
  readonly shortStay: string;
  readonly dayActivity: string;
};

/** Someone who lives in the county. */
export type Resident = {
  /** 'p0001': in document ids, never a number of hers. */
  readonly key: string;
  readonly identifiers: readonly PersonIdentifier[];
  readonly givenName: string;
  readonly familyName: string;
  readonly sex: 'female' | 'male';
  readonly birthDate: string;
  readonly neighbourhood: Neighbourhood;
  readonly relatives: readonly Relative[];
  readonly protectedIdentity: 'none' | 'secrecyMarking' | 'protectedRegistration';
  readonly deceasedOn?: string;
  /** Of those whose home is said: one key for all who live there. */
  readonly home?: string;
  /** One whom many are curious about. */
  readonly publiclyKnown?: boolean;
  /** Who have custody of her, while she is a child. */
  readonly custodians?: readonly PersonIdentifier[];
  /** Nobody has informed her of the system, so nothing of hers may be made available (SVOD 2:2). */
  readonly notInformed?: boolean;
};

/** The identifier that documents about her name: the last one she got. */
export function identifierOf(resident: Resident): PersonIdentifier {
  const last = resident.identifiers.at(-1);
  if (!last) throw new Error('Everyone has an identifier.');
  const { kind, value, authority } = last;
  return authority === undefined ? { kind, value } : { kind, value, authority };
}

/** The words that texts about her fill in. */
export function wordsAbout(resident: Resident): Slots {
  const woman = resident.sex === 'female';
  const relative = resident.relatives[0];
  const called = relative ? `${relative.called} ${relative.givenName}` : 'anhörig';
  return {
    namn: resident.givenName,
    hon: woman ? 'hon' : 'han',
    Hon: woman ? 'Hon' : 'Han',
    henne: woman ? 'henne' : 'honom',
    hennes: woman ? 'hennes' : 'hans',
    Hennes: woman ? 'Hennes' : 'Hans',
    patienten: woman ? 'kvinna' : 'man',
    anhorig: called,
    Anhorig: called.charAt(0).toUpperCase() + called.slice(1),
  };
}

const places: Readonly<Record<string, readonly Neighbourhood[]>> = {
  ljusdal: ['ljusdal-home-north', 'ljusdal-home-south'].map((homeCare) => ({
    healthCentre: 'ljusdal-hc',
    homeCare,
    homeNursing: 'ljusdal-nursing',
    rehabilitation: 'ljusdal-rehab',
    caseOffice: 'ljusdal-case',
    housing: 'ljusdal-housing',
    shortStay: 'ljusdal-short',
    dayActivity: 'ljusdal-day',
  })),
  hudiksvall: [
    ['hudiksvall-home-centre', 'hudiksvall-hc', 'hudiksvall-housing'],
    ['hudiksvall-home-centre', 'hudiksvall-hc', 'hudiksvall-housing'],
    ['hudiksvall-home-coast', 'private-hc', 'hudiksvall-housing'],
    ['hudiksvall-home-west', 'hudiksvall-hc', 'hudiksvall-housing-west'],
    ['private-home', 'hudiksvall-hc', 'hudiksvall-housing'],
  ].map(([homeCare = '', healthCentre = '', housing = '']) => ({
    healthCentre,
    homeCare,
    homeNursing: 'hudiksvall-nursing',
    rehabilitation: 'hudiksvall-rehab',
    caseOffice: 'hudiksvall-case',
    housing,
    shortStay: 'hudiksvall-short',
    dayActivity: 'hudiksvall-day',
  })),
  ovanaker: [
    {
      healthCentre: 'edsbyn-hc',
      homeCare: 'ovanaker-home',
      homeNursing: 'ovanaker-nursing',
      rehabilitation: 'ovanaker-rehab',
      caseOffice: 'ovanaker-case',
      housing: 'ovanaker-housing',
      shortStay: 'ovanaker-short',
      dayActivity: 'ovanaker-day',
    },
  ],
};

/** The neighbourhoods of a municipality: 'ljusdal', 'hudiksvall' or 'ovanaker'. */
export function neighbourhoods(municipality: string): readonly Neighbourhood[] {
  const found = places[municipality];
  if (!found) throw new Error(`No municipality ${municipality} in the county.`);
  return found;
}
