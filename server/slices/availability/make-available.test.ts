import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  decideAvailability,
  decideBlocking,
  type Offer,
  type PersonStanding,
} from './make-available.ts';

const at = '2026-07-01T12:00:00.000Z';

const standing: PersonStanding = {
  at,
  on: '2026-07-01',
  birthDate: '1939-10-17',
  informed: [
    {
      personId: 'p1',
      id: 'i1',
      controllerId: 'c1',
      givenAt: '2026-01-01T00:00:00.000Z',
      items: ['system', 'oppose', 'blockedKnown', 'emergency'],
    },
  ],
  blocks: [],
  assessments: [],
  attitudes: [],
};

const inCare: Offer = {
  kind: 'careProvider',
  information: { controllerId: 'c1', unitId: 'u1', type: 'dailyNote', from: at, until: at },
  processedFor: 'care',
  keptPerPerson: undefined,
  intervention: undefined,
};
const homeCare = { kind: 'homeCare', basis: 'SoL 11:1', recipientGroup: 'older' } as const;
const inSocialCare: Offer = {
  ...inCare,
  kind: 'socialCareProvider',
  keptPerPerson: true,
  intervention: homeCare,
};

const block = {
  id: 'b1',
  kind: 'outer',
  controllerId: 'c1',
  unitId: null,
  informationFrom: null,
  informationUntil: null,
  excludedTypes: ['warning'],
  registeredAt: at,
  liftedAt: null,
  voidedAt: null,
} as const;

function told(items: readonly string[]): Partial<PersonStanding> {
  return { informed: standing.informed.map((given) => ({ ...given, items })) };
}

function assessed(
  over: Partial<PersonStanding['assessments'][number]> = {},
): Partial<PersonStanding> {
  const assessment = {
    id: 'a1',
    capacity: 'lastinglyUnable',
    assessedAt: '2026-06-01T00:00:00.000Z',
    validUntil: null,
    voidedAt: null,
    connectedProviderId: 'c1',
  } as const;
  return { assessments: [{ ...assessment, ...over }] };
}

/** Assessed as unable, and how the attitude was clarified. */
function clarified(
  over: Partial<PersonStanding['attitudes'][number]> = {},
): Partial<PersonStanding> {
  const attitude = {
    id: 'a1',
    aim: 'availability',
    unitId: 'u1',
    connectedProviderId: 'c1',
    assessedAt: '2026-06-01T00:00:00.000Z',
    asked: ['relatives'],
    findings: 'Har alltid velat att vården vet.',
    clarified: true,
    reasonToAssumeOpposition: false,
    necessary: null,
    necessity: null,
    validUntil: null,
    voidedAt: null,
  } as const;
  return { ...assessed(), attitudes: [{ ...attitude, ...over }] };
}

const cases: [string, Offer, Partial<PersonStanding>, string][] = [
  ['SVOD 2:4 care', inCare, {}, 'permitted SVOD 2:4'],
  [
    'SVOD 2:4 administration',
    { ...inCare, processedFor: 'administration' },
    {},
    'permitted SVOD 2:4',
  ],
  ['SVOD 2:4 social care', inSocialCare, {}, 'permitted SVOD 2:4'],
  [
    'SVOD 2:4 social care told of two things',
    inSocialCare,
    told(['system', 'oppose']),
    'permitted SVOD 2:4',
  ],
  ['SVOD 2:1 quality work', { ...inCare, processedFor: 'quality' }, {}, 'refused SVOD 2:1'],
  [
    'SVOD 2:1 statistics in social care',
    { ...inSocialCare, processedFor: 'statistics' },
    {},
    'refused SVOD 2:1',
  ],
  ['SVOD 2:2 care told of two things', inCare, told(['system', 'oppose']), 'refused SVOD 2:2'],
  [
    'SVOD 2:2 told by another',
    inCare,
    { informed: standing.informed.map((given) => ({ ...given, controllerId: 'c2' })) },
    'refused SVOD 2:2',
  ],
  ['SVOD 2:2 not told', inCare, { informed: [] }, 'refused SVOD 2:2'],
  [
    'SVOD 1:1 financial assistance',
    { ...inSocialCare, intervention: { ...homeCare, kind: 'financialAssistance' } },
    {},
    'refused SVOD 1:1',
  ],
  [
    'SVOD 1:1 families',
    { ...inSocialCare, intervention: { ...homeCare, kind: 'childAndFamily' } },
    {},
    'refused SVOD 1:1',
  ],
  [
    'SVOD 1:1 LSS for a child',
    {
      ...inSocialCare,
      intervention: { kind: 'childAndFamily', basis: 'LSS', recipientGroup: 'disability' },
    },
    {},
    'permitted SVOD 2:4',
  ],
  [
    'SVOD 1:1 the old act after its end',
    { ...inSocialCare, intervention: { ...homeCare, basis: 'SoL 4:1 (2001:453)' } },
    {},
    'refused SVOD 1:1',
  ],
  [
    'SVOD 1:1 the old act on its last day',
    { ...inSocialCare, intervention: { ...homeCare, basis: 'SoL 4:1 (2001:453)' } },
    { on: '2025-06-30' },
    'permitted SVOD 2:4',
  ],
  [
    'SVOD 1:1 the new act before its first day',
    inSocialCare,
    { on: '2025-06-30' },
    'refused SVOD 1:1',
  ],
  [
    'SVOD 1:1 without assessment, home care',
    { ...inSocialCare, intervention: { ...homeCare, basis: 'SoL 11:5' } },
    {},
    'permitted SVOD 2:4',
  ],
  [
    'SVOD 1:1 without assessment, other',
    { ...inSocialCare, intervention: { ...homeCare, kind: 'dayActivity', basis: 'SoL 11:5' } },
    {},
    'refused SVOD 1:1',
  ],
  ['SVOD 1:3 joint file', { ...inSocialCare, keptPerPerson: false }, {}, 'refused SVOD 1:3'],
  ['SVOD 1:3 not said', { ...inSocialCare, keptPerPerson: undefined }, {}, 'refused SVOD 1:3'],
  ['SVOD 2:3 opposed', inCare, { blocks: [block] }, 'refused SVOD 2:3'],
  [
    'SVOD 2:3 opposed at another',
    inCare,
    { blocks: [{ ...block, controllerId: 'c2' }] },
    'permitted SVOD 2:4',
  ],
  ['SVOD 2:3 lifted', inCare, { blocks: [{ ...block, liftedAt: at }] }, 'permitted SVOD 2:4'],
  [
    'SVOD 2:3 a type left out',
    { ...inCare, information: { ...inCare.information, type: 'warning' } },
    { blocks: [block] },
    'permitted SVOD 2:4',
  ],
  [
    'SVOD 2:3 a period that covers',
    inCare,
    { blocks: [{ ...block, informationFrom: at }] },
    'refused SVOD 2:3',
  ],
  [
    'SVOD 2:3 a period before',
    inCare,
    { blocks: [{ ...block, informationUntil: '2026-06-30T00:00:00.000Z' }] },
    'permitted SVOD 2:4',
  ],
  ['SVOD 2:6 lastingly unable, attitude not clarified', inCare, assessed(), 'refused SVOD 2:6'],
  ['SVOD 2:6 clarified', inCare, clarified(), 'permitted SVOD 2:6'],
  ['SVOD 2:6 clarified in social care', inSocialCare, clarified(), 'permitted SVOD 2:6'],
  ['SVOD 2:6 nobody could be told', inCare, { ...clarified(), informed: [] }, 'permitted SVOD 2:6'],
  [
    'SVOD 2:6 as far as possible, and not clear',
    inCare,
    clarified({ clarified: false }),
    'refused SVOD 2:6',
  ],
  [
    'SVOD 2:6 reason to assume opposition',
    inCare,
    clarified({ reasonToAssumeOpposition: true }),
    'refused SVOD 2:6',
  ],
  ['SVOD 2:6 run out', inCare, clarified({ validUntil: at }), 'refused SVOD 2:6'],
  ['SVOD 2:6 voided', inCare, clarified({ voidedAt: at }), 'refused SVOD 2:6'],
  [
    "SVOD 2:6 another provider's clarification",
    inCare,
    clarified({ connectedProviderId: 'c2' }),
    'refused SVOD 2:6',
  ],
  [
    'SVOD 2:6 an assessment made for reading',
    inCare,
    clarified({ aim: 'reading', necessary: true, necessity: 'x' }),
    'refused SVOD 2:6',
  ],
  [
    'SVOD 2:3 an opposition beats the assessment',
    inCare,
    { ...clarified(), blocks: [block] },
    'refused SVOD 2:3',
  ],
  [
    "SVOD 2:6 another provider's assessment",
    inCare,
    assessed({ connectedProviderId: 'c2' }),
    'permitted SVOD 2:4',
  ],
  [
    'SVOD 1:1 and 2:2',
    { ...inSocialCare, intervention: { ...homeCare, kind: 'addictionTreatment' } },
    { informed: [] },
    'refused SVOD 1:1, SVOD 2:2',
  ],
];
for (const [title, offer, over, expected] of cases) {
  test(title, () => {
    const { outcome, cites } = decideAvailability(offer, { ...standing, ...over });
    assert.equal(`${outcome} ${cites.join(', ')}`, expected);
  });
}

for (const requestedBy of ['person', 'custodian', 'relative', 'godMan'] as const) {
  test(`SVOD 2:3 a block or its lifting asked for by ${requestedBy}`, () => {
    for (const question of ['block', 'lift'] as const) {
      const decision = decideBlocking(question, {
        on: '2026-07-01',
        kind: 'careProvider',
        requestedBy,
      });
      assert.equal(decision.outcome, requestedBy === 'person' ? 'permitted' : 'refused');
      assert.deepEqual(decision.cites, ['SVOD 2:3']);
    }
  });
}
