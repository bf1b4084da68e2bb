import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Action, Condition, Consent, Flag, Standing } from '../../api/types.ts';
import { badgeOf, countConditions, distinctConditions } from './conditions.ts';
import {
  aimOf,
  answerView,
  closedBy,
  currentStep,
  groundNeeds,
  refusalOf,
  stepNames,
  stepsOf,
  stepsOnTheWay,
  wayToOwnRecord,
} from './steps.ts';

const trace = { entryId: 'e', at: '2026-11-22T06:38:02.000Z', step: 'flag' };
const flag: Flag = { unblocked: true, blockedAtCareProviders: false, ownDocuments: true, trace };
const relation = {
  id: 'r',
  kind: 'patientRelation',
  from: '2026-11-21',
  until: null,
  basis: 'admitted',
} as const;
const ground = { purpose: 'care', relevance: 'fallutredning', at: trace.at } as const;
const consent: Consent = {
  id: 'c',
  from: '2026-11-22',
  until: null,
  scope: 'unit',
  channel: 'onSite',
  representedBy: null,
  registeredBy: 'Anna Sjöberg',
  mayWithdraw: true,
};

function aStanding(actions: readonly Action[], over: Partial<Standing> = {}): Standing {
  return {
    outcome: 'refused',
    cites: ['SVOD 3:1'],
    conditions: [],
    actions,
    relation: null,
    consent: null,
    refusal: null,
    ground: null,
    capacity: 'unknown',
    attitude: null,
    danger: null,
    explanation: { sentence: '', rests: [], change: [] },
    trace,
    ...over,
  };
}

test('the steps follow the server’s actions, one at a time', () => {
  const at = (standing: Standing | undefined, sourcesOpened = false) =>
    currentStep({ flag, standing, sourcesOpened });
  assert.equal(currentStep({ flag: undefined, standing: undefined, sourcesOpened: false }), 'flag');
  assert.equal(at(undefined), 'ground');
  assert.equal(at(aStanding(['stateGround', 'recordRelation'])), 'ground');
  assert.equal(at(aStanding(['recordRelation', 'recordConsent'], { ground })), 'ground');
  assert.equal(at(aStanding(['recordConsent'], { ground, relation })), 'answer');
  assert.equal(at(aStanding(['openOwnRecord'], { ground, relation })), 'answer');
  const permitted = aStanding(['openSources'], { ground, relation, consent, outcome: 'permitted' });
  assert.equal(at(permitted), 'sources');
  assert.equal(at(permitted, true), 'overview');
});

test('steps behind are done, those in front are ahead', () => {
  const steps = stepsOf({
    flag,
    standing: aStanding(['recordConsent'], { ground, relation }),
    sourcesOpened: false,
  });
  assert.deepEqual(steps, {
    flag: 'done',
    ground: 'done',
    answer: 'here',
    sources: 'ahead',
    overview: 'ahead',
  });
});

test('sources that may be opened without a full permission lead on', () => {
  const partly = aStanding(['openSources', 'recordConsent'], { ground, relation });
  assert.equal(currentStep({ flag, standing: partly, sourcesOpened: false }), 'sources');
  const again = { flag, standing: partly, sourcesOpened: true, asksAgain: true };
  assert.equal(currentStep(again), 'answer', 'unless the person can answer after all');
});

test('when others have nothing the way ends at step 1, unless the reader goes on or wants her own record', () => {
  const nothing = { ...flag, unblocked: false };
  const asked = aStanding(['stateGround', 'recordRelation', 'recordConsent']);
  const at = (standing: Standing, aim?: 'others' | 'own') => {
    const progress = { flag: nothing, standing, sourcesOpened: false, aim };
    return [currentStep(progress), stepsOnTheWay({ ...progress, refused: false })];
  };
  assert.deepEqual(at(asked), ['flag', ['flag']]);
  assert.deepEqual(at(asked, 'others'), ['ground', stepNames]);
  assert.deepEqual(at(asked, 'own'), ['ground', ['flag', 'ground']]);
  // Never on to the question of consent.
  assert.deepEqual(at(aStanding(['recordConsent', 'openOwnRecord']), 'own'), ['flag', ['flag']]);
  const progress = { flag: undefined, standing: undefined, sourcesOpened: false };
  assert.deepEqual(stepsOnTheWay({ ...progress, refused: true }), ['flag']);
  assert.deepEqual(stepsOnTheWay({ ...progress, refused: false }), stepNames);
});

test('a stated danger leads on to others, whatever is unblocked there, unless the reader chose otherwise', () => {
  const danger = {
    id: 'd',
    at: trace.at,
    danger: 'Medvetslös, GCS 6',
    consentNotObtainable: null,
    unableToRequestLift: null,
    indispensable: null,
  };
  assert.equal(aimOf(undefined, undefined), undefined);
  assert.equal(aimOf(undefined, aStanding([])), undefined);
  assert.equal(aimOf(undefined, aStanding([], { danger })), 'others');
  assert.equal(aimOf('own', aStanding([], { danger })), 'own');
});

test('the own record is open, or a step away, or out of reach', () => {
  assert.equal(wayToOwnRecord(flag, aStanding(['recordConsent', 'openOwnRecord'])), 'open');
  assert.equal(wayToOwnRecord(flag, aStanding(['openSources'], { outcome: 'permitted' })), 'open');
  assert.equal(wayToOwnRecord(flag, aStanding(['stateGround', 'recordRelation'])), 'ground');
  assert.equal(wayToOwnRecord(flag, aStanding([])), undefined);
  const none = { ...flag, ownDocuments: false };
  assert.equal(wayToOwnRecord(none, aStanding(['openOwnRecord'])), undefined);
  assert.equal(wayToOwnRecord(flag, undefined), undefined);
});

test('a reading that closed names what ended, when one thing did', () => {
  const missing = (...names: string[]) =>
    aStanding([], {
      conditions: [
        { condition: 'relevant', state: 'met', cite: 'SVOD 3:1', text: '', detail: '' },
        ...names.map((condition): Condition => {
          return { condition, state: 'missing', cite: 'SVOD 3:1', text: '', detail: '' };
        }),
      ],
    });
  assert.equal(closedBy(missing('consentGiven')), 'consent');
  assert.equal(closedBy(missing('currentPatientRelation')), 'relation');
  assert.equal(closedBy(missing('authorised')), 'authorised');
  assert.equal(closedBy(missing('consentGiven', 'currentPatientRelation')), 'other');
  assert.equal(closedBy(missing()), 'other');
});

test('the ground form asks only for what is missing', () => {
  assert.deepEqual(groundNeeds(aStanding(['stateGround', 'recordRelation'])), {
    ground: true,
    relation: true,
  });
  assert.deepEqual(groundNeeds(aStanding(['stateGround'], { relation })), {
    ground: true,
    relation: false,
  });
  assert.deepEqual(groundNeeds(aStanding(['recordRelation'], { ground })), {
    ground: false,
    relation: true,
  });
});

test('a kept no is shown until there is a yes', () => {
  const refusal = { at: trace.at, by: 'Anna Sjöberg' };
  const actions = ['recordConsent'] as const;
  assert.equal(answerView(aStanding(actions, { refusal })), 'refused');
  assert.equal(answerView(aStanding(actions, { refusal, consent })), 'question');
  assert.equal(answerView(aStanding(actions)), 'question');
  assert.equal(answerView(aStanding(['recordChildCannotConsent'])), 'question');
  assert.equal(answerView(aStanding(['openOwnRecord'])), 'nothingToAsk');
});

test('an assessment that doesn’t open is shown, unless the person has said no since', () => {
  const attitude = {
    id: 'a',
    at: '2026-11-22T07:00:00.000Z',
    by: 'Anna Sjöberg',
    asked: ['relatives'],
    findings: 'Dottern vet inte.',
    clarified: false,
    reasonToAssumeOpposition: false,
    necessary: true,
    necessity: 'Fallutredning',
    until: null,
  } as const;
  const actions = ['recordConsent', 'assessUnable'] as const;
  const before = { at: '2026-11-21T07:00:00.000Z', by: 'Anna Sjöberg' };
  const since = { at: '2026-11-23T07:00:00.000Z', by: 'Anna Sjöberg' };
  assert.equal(answerView(aStanding(actions, { attitude })), 'assessed');
  assert.equal(answerView(aStanding(actions, { attitude, refusal: before })), 'assessed');
  assert.equal(answerView(aStanding(actions, { attitude, refusal: since })), 'refused');
  assert.equal(answerView(aStanding(actions, { attitude, consent })), 'question');
});

test('a refusal that lacks its details is still a refusal', () => {
  assert.deepEqual(refusalOf({ cites: ['SVOD 3:1'], conditions: 'x' }), {
    cites: ['SVOD 3:1'],
    unmet: [],
    conditions: [],
    actions: [],
  });
});

test('the badge tells the gravest that has to be dealt with', () => {
  const of = (...states: Condition['state'][]) =>
    badgeOf(
      countConditions(
        states.map((state, index) => ({
          condition: `c${index}`,
          state,
          cite: 'SVOD 3:1',
          text: '',
        })),
      ),
    );
  assert.equal(of('met', 'missing', 'unknown'), 'missing');
  assert.equal(of('met', 'unknown'), 'unknown');
  assert.equal(of('met', 'met'), 'met');
  assert.equal(of('missing', 'forbidden'), 'forbidden');
  assert.equal(of(), 'none');
});

test('a condition that two rules share is shown once', () => {
  const one: Condition = {
    condition: 'consentGiven',
    state: 'missing',
    cite: 'SVOD 3:1',
    text: '',
  };
  assert.equal(distinctConditions([one, one, { ...one, cite: 'SVOD 3:2' }]).length, 2);
});
