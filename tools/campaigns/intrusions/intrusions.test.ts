import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createCounty, dayFromNow, staff } from '../../../server/http/test-county.ts';
import { oneMacKey } from '../../../server/platform/key-ring.ts';
import { toEntryRow } from '../../../server/slices/audit/audit.ts';
import type { Entry } from '../../../server/slices/audit/index.ts';
import { makeCounty } from './county.ts';
import { isSaid, runIntrusions } from './intrusions.ts';
import { report } from './measure.ts';
import type { Opening } from './opening.ts';
import { ProperWork } from './proper.ts';
import { Teller } from './told.ts';

test('improper openings are among the first of the list, and each says why', async () => {
  const measured = await runIntrusions({ openings: 2000, improper: 20, seed: 'small' });
  const lines = report(measured).join('\n');
  assert.ok(measured.found.length >= 20);
  assert.ok(measured.recall >= 0.95, lines);
  assert.ok(
    measured.found.every(({ sentences }) => isSaid(sentences)),
    lines,
  );
});

describe('what is laid out is what lookups leave', () => {
  test('each step has the same parts as an entry that the server made', async () => {
    const county = await createCounty();
    const real = new Map<string, Set<string>>();
    try {
      const number = '193910179807';
      await county.person(number, [
        { at: 'region', summary: 'Inlagd' },
        { at: 'hospital', summary: 'Undersökt' },
      ]);
      const nurse = await county.signIn(staff.nurse);
      const first = await nurse.lookUp(number);
      assert.equal((await first.send('flag')).status, 200);
      await first.send('overview');
      await first.begin();
      const given = { answer: 'yes', scope: 'unit', channel: 'onSite', givenBy: 'person' };
      const consent = await first.send('consents', { ...given, until: dayFromNow(9) });
      assert.equal(consent.status, 201, JSON.stringify(consent.body));
      await first.standing();
      await first.send('sources');
      const { body } = await first.send('overview');
      assert.equal((await first.send(`documents/${body.headers[0].id}`)).status, 200);
      assert.equal((await first.send('close')).status, 204);
      const second = await nurse.lookUp(number);
      await second.begin();
      await second.send('danger', {
        danger: 'Medvetslös.',
        consentNotObtainable: 'Inte kontaktbar.',
      });
      await second.send('sources');
      await second.send('overview');
      await second.send(`documents/${body.headers[0].id}`);
      for (const entry of await county.replayed()) collect(real, entry);
    } finally {
      await county.server.close();
    }

    const generated = new Map<string, Set<string>>();
    for (const entry of tellOneDay()) collect(generated, sealed(entry));
    for (const [step, parts] of generated) {
      const made = real.get(step);
      assert.ok(made, `${step} is a step of lookups`);
      assert.deepEqual([...parts].toSorted(), [...made].toSorted(), step);
    }
    for (const step of ['search', 'flag', 'ground', 'relation', 'consent', 'danger', 'sources']) {
      assert.ok(generated.has(step), step);
    }
    for (const step of ['overview', 'document', 'standing', 'close']) {
      assert.ok(generated.has(step), step);
    }
  });
});

/** A day of openings by care staff, each also as an emergency. */
function tellOneDay(): readonly Entry[] {
  const county = makeCounty('shape', 6000, Date.parse('2026-09-27T22:00:00.000Z'));
  const work = new ProperWork(county, 'shape', 6000, new Set());
  const teller = new Teller(county, 'shape');
  const openings = work
    .day(0)
    .openings.filter(
      ({ unit, person }) => unit.provider.kind === 'careProvider' && !person.isUnable,
    );
  teller.beginDay(0);
  return openings.flatMap((opening) => {
    const emergency: Opening = { ...opening, emergency: true, relation: null };
    return [...teller.tell(opening), ...teller.tell(emergency)];
  });
}

/** As it is read from its bytes. */
function sealed(entry: Entry): Entry {
  const { bytes } = toEntryRow(entry, oneMacKey(new Uint8Array(32)));
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as Entry;
}

/** The names of all parts that entries of a step have, where they have any; facts are those that are known. */
function collect(steps: Map<string, Set<string>>, entry: Entry): void {
  const parts = steps.get(entry.step) ?? new Set();
  steps.set(entry.step, parts);
  add('', entry);

  function add(path: string, value: unknown): void {
    if (Array.isArray(value)) for (const item of value) add(`${path}[]`, item);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, part] of Object.entries(value)) {
        parts.add(`${path}.${name}`);
        if (name !== 'facts' && name !== 'findings') add(`${path}.${name}`, part);
      }
    }
  }
}
