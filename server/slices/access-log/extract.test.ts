import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import {
  commitment,
  createSigningKey,
  followSeries,
  formatVerifierKey,
  hashLeaf,
  openCheckpoint,
  openNote,
  type SeriesEnd,
  type SigningKey,
  seriesStart,
  verifyInclusion,
} from '@samvy/ledger';
import { type County, createCounty, type LookUp, staff } from '../../http/test-county.ts';
import { roleUrl } from '../../platform/migrate.ts';
import { type Integrator, startIntegrator } from '../ledger/index.ts';

interface Bundled {
  readonly bytes: string | null;
  readonly index: number;
  readonly proof: readonly string[];
  readonly record: string;
  readonly recordSalt: string;
  readonly salt: string | null;
  readonly told: Readonly<Record<string, unknown>> | null;
}
interface Bundle {
  readonly checkpoint: string;
  readonly entries: readonly Bundled[];
  readonly origin: string;
  readonly person: string;
  readonly statement: string;
}

const run = promisify(execFile);
const verifier = join(import.meta.dirname, '../../../tools/verify.ts');

const number = '191212121212';
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));

describe("the resident's extract", () => {
  let county: County;
  let integrator: Integrator;
  let folder: string;
  let key: SigningKey;
  let personId: string;
  let headers: Record<string, string>;

  const get = (path: string, as = headers) =>
    county.server.app.inject({ url: `/api/v1/resident/${path}`, headers: as });
  const readings = async () => (await get('readings')).json();
  const bundle = async (query = ''): Promise<Bundle> => {
    const response = await get(`extract${query}`);
    assert.equal(response.statusCode, 200, response.body);
    return response.json();
  };
  const visit = async (who: keyof typeof staff): Promise<LookUp> => {
    const lookUp = await (await county.signIn(staff[who])).lookUp(number);
    await lookUp.begin();
    await lookUp.send('sources');
    await lookUp.send('overview');
    return lookUp;
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samvy-extract-'));
    county = await createCounty();
    const { dependencies } = county.server;
    const { origin } = dependencies.config.ledger;
    const { keys, config, log } = dependencies;
    key = createSigningKey({
      ...{ name: origin, type: 'ed25519', privateKey: keys.ledger.current.key },
    });
    integrator = await startIntegrator({
      url: roleUrl(config.database.ownerUrl?.reveal() ?? '', 'integrator'),
      ...{ macKey: keys.auditMac, key, origin, file: join(folder, 'checkpoint'), log },
    });
    personId = await county.person(number, [
      { at: 'region', summary: 'Vaccinerad' },
      { at: 'homeCare', summary: 'Duscha sittande' },
    ]);
    headers = await county.server.signedInResident(personId);
    await visit('nurse');
    await visit('assistant');
    await integrator.settle();
  });
  after(async () => {
    await integrator.stop();
    await county.server.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Checks a bundle with the ledger's own functions: what is wrong, or the number of its entries. */
  const checked = (given: Bundle): number | string => {
    const opened = openCheckpoint(given.checkpoint, {
      ...{ origin: given.origin, log: [key], witnesses: [] },
    });
    if (!opened.ok) return opened.code;
    const { size, root } = opened.value;
    let end: SeriesEnd = seriesStart;
    for (const entry of given.entries) {
      const sealed = { bytes: bytesOf(entry.record), salt: bytesOf(entry.recordSalt) };
      const committed = commitment(sealed);
      const proof = entry.proof.map(bytesOf);
      const claim = { index: entry.index, size, root, proof, leaf: hashLeaf(committed) };
      if (!verifyInclusion(claim)) return 'not in the tree';
      const record = followSeries(end, { ...sealed, commitment: committed });
      if (!record.ok) return record.code;
      end = { number: record.value.number, commitment: committed };
      if (entry.bytes === null || entry.salt === null) continue;
      const content = { bytes: bytesOf(entry.bytes), salt: bytesOf(entry.salt) };
      if (Buffer.compare(commitment(content), record.value.entry) !== 0) return 'entry differs';
    }
    return end.number;
  };

  test('each visit has its numbers, and none is missing in the series', async () => {
    const { visits, series } = await readings();
    assert.deepEqual(
      visits.map(({ sealed }: { sealed: boolean }) => sealed),
      [true, true],
    );
    const numbers = visits.flatMap((visit: { numbers: number[] }) => visit.numbers);
    assert.equal(new Set(numbers).size, numbers.length);
    assert.deepEqual(series, [{ series: 1, from: 1, until: Math.max(...numbers), gaps: [] }]);
  });

  test('an entry without a number is being sealed, and its visit says so', async () => {
    const { owner } = county.server;
    const [gone] = await owner<{ number: number }[]>`
      select max(number) as number from ledger.leaf where person_id = ${personId}`;
    assert.ok(gone);
    const before = (await readings()).series[0];
    assert.ok(before.until >= gone.number);
    // Only what has a number after it can be missed.
    await integrator.settle();
    const [entry] = await owner<{ id: string; lookup: string }[]>`
      select id, lookup_id as lookup from audit.entry
       where person_id = ${personId} and step = 'overview' order by at desc limit 1`;
    const [leaf] = await owner<{ row: object }[]>`
      select to_jsonb(leaf) as row from ledger.leaf where entry_id = ${entry?.id ?? ''}`;
    await owner`delete from ledger.leaf where entry_id = ${entry?.id ?? ''}`;
    const { visits, series } = await readings();
    const [its] = visits.filter(({ id }: { id: string }) => id === entry?.lookup);
    assert.equal(its.sealed, false);
    assert.ok(leaf);
    const { number: missing } = leaf.row as { number: number };
    assert.deepEqual(series[0].gaps, [{ from: missing, until: missing }]);
    await owner`
      insert into ledger.leaf
      select * from jsonb_populate_record(null::ledger.leaf, ${owner.json(leaf.row as never)})`;
    assert.deepEqual((await readings()).series[0].gaps, []);
  });

  test('an entry that was taken away leaves a gap in the series', async () => {
    const { owner } = county.server;
    await integrator.settle();
    const [row] = await owner<{ row: object; number: number; id: string }[]>`
      select to_jsonb(entry) as row, number, id
        from audit.entry join ledger.leaf using (person_id)
       where person_id = ${personId} and entry_id = id and step = 'overview' limit 1`;
    assert.ok(row);
    await owner`delete from audit.entry where id = ${row.id}`;
    const { series } = await readings();
    assert.deepEqual(series[0].gaps, [{ from: row.number, until: row.number }]);
    await owner`
      insert into audit.entry
      select * from jsonb_populate_record(null::audit.entry, ${owner.json(row.row as never)})`;
  });

  test('a bundle proves itself, and a changed byte anywhere is found', async () => {
    await integrator.settle();
    const given = await bundle();
    assert.deepEqual(Object.keys(given), [
      ...['checkpoint', 'entries', 'origin', 'person', 'statement'],
    ]);
    assert.equal(given.person, personId);
    assert.equal(checked(given), given.entries.length);
    const open = given.entries.findIndex(({ bytes }) => bytes !== null);
    assert.ok(open >= 0);
    const turn = (text: string) => {
      const bytes = Buffer.from(text, 'base64');
      bytes[3] = (bytes[3] ?? 0) ^ 1;
      return bytes.toString('base64');
    };
    const harmed = (part: 'bytes' | 'salt' | 'record' | 'recordSalt'): Bundle => ({
      ...given,
      entries: given.entries.map((entry, n) =>
        n === open ? { ...entry, [part]: turn(entry[part] ?? '') } : entry,
      ),
    });
    assert.equal(checked(harmed('bytes')), 'entry differs');
    assert.equal(checked(harmed('salt')), 'entry differs');
    assert.equal(checked(harmed('record')), 'not in the tree');
    assert.equal(checked(harmed('recordSalt')), 'not in the tree');
    assert.equal(checked({ ...given, entries: given.entries.slice(1) }), 'number-missing');
    assert.equal(
      checked({ ...given, checkpoint: given.checkpoint.replace(/^(.*\n)\d/, '$19') }),
      'signature-wrong',
    );
    const statement = openNote(given.statement, [key]);
    assert.ok(statement.ok, 'the log signs the bundle as a whole');
  });

  test('the verifier that shares no code with us says the same of the file', async () => {
    await integrator.settle();
    const file = (await get('extract')).rawPayload;
    const path = join(folder, 'bundle.json');
    const verified = async (bytes: Uint8Array) => {
      await writeFile(path, bytes);
      const given = ['--bundle', path, '--log-key', formatVerifierKey(key)];
      return await run(process.execPath, [verifier, ...given]).then(
        ({ stdout }) => stdout,
        ({ stdout }: { stdout: string }) => `refused: ${stdout}`,
      );
    };
    assert.match(await verified(file), /^The log is whole/);
    const harmed = Buffer.from(file);
    const place = Math.floor(file.length / 2);
    harmed[place] = (harmed[place] ?? 0) ^ 1;
    assert.match(await verified(harmed), /^refused: /);
    const shorter = JSON.parse(file.toString()) as { entries: unknown[] };
    shorter.entries.pop();
    assert.match(await verified(Buffer.from(JSON.stringify(shorter))), /^refused: /);
  });

  test('what may not leave is told in other words: who staff are whose provider names nobody', async () => {
    const { entries } = await bundle();
    const ward = entries.filter(({ bytes }) => bytes !== null);
    const names = ward.map(({ bytes }) => Buffer.from(bytes ?? '', 'base64').toString());
    assert.ok(names.some((text) => text.includes('"name":"nurse Berg"')));
    assert.ok(names.some((text) => text.includes('"step":"residentReadings"')));
    assert.ok(names.every((text) => !text.includes('Behövs i dag')));
    const held = entries.flatMap(({ told }) => (told === null ? [] : [told]));
    assert.ok(held.some((told) => told['withheld'] === 'staffIdentity'));
    assert.ok(held.some((told) => told['withheld'] === 'freeText' && told['step'] === 'overview'));
    const overviews = held.filter(({ step }) => step === 'overview');
    assert.deepEqual(overviews.map(({ unit }) => unit).sort(), [
      'Hemtjänsten Norr',
      'Vårdcentralen Ån',
    ]);
    assert.ok(!JSON.stringify(held).includes('Behövs'));
    assert.ok(!JSON.stringify(entries).includes('assistant'));
    for (const { bytes } of entries) {
      assert.ok(!Buffer.from(bytes ?? '', 'base64').includes('assistant'));
    }
  });

  test('staff whose identity is protected are told by role alone', async () => {
    const { owner } = county.server;
    const protect = (value: boolean) => owner`
      update directory.staff set protected_identity = ${value} where hsa_id = ${staff.nurse}`;
    await protect(true);
    const { visits } = await readings();
    assert.deepEqual(
      visits.map(({ staffName }: { staffName: string | null }) => staffName),
      [null, null],
    );
    for (const { bytes } of (await bundle()).entries) {
      assert.ok(!Buffer.from(bytes ?? '', 'base64').includes('nurse'));
    }
    await protect(false);
  });

  test('each extract is an entry before anything of it leaves', async () => {
    await bundle();
    await get('extract.pdf');
    const entries = (await county.replayed()).filter(({ step }) => step === 'residentExtract');
    assert.deepEqual(
      entries.slice(-2).map(({ details }) => (details as { form: string }).form),
      ['bundle', 'paper'],
    );
    const staffHeaders = await county.server.signedInStaff(staff.nurse);
    assert.equal((await get('extract', staffHeaders)).statusCode, 403);
    assert.equal((await get('extract.pdf', {})).statusCode, 401);
    assert.equal((await get('extract?series=2')).statusCode, 404);
    assert.equal((await get('extract.pdf?from=2026-02-30')).statusCode, 422);
  });

  test('the paper is a tagged PDF in the language of the portal, with fonts of its own', async () => {
    const response = await get('extract.pdf');
    assert.equal(response.statusCode, 200);
    assert.match(`${response.headers['content-disposition']}`, /attachment; .*\.pdf"/);
    const pdf = response.rawPayload.toString('latin1');
    assert.match(pdf, /^%PDF-1\.7/);
    assert.match(pdf, /%%EOF\s*$/);
    for (const part of [
      ...['/Marked true', '/StructTreeRoot', '/DisplayDocTitle true', '/Lang (sv-SE)'],
      ...['<pdfuaid:part>1</pdfuaid:part>', '/S /H1', '/S /H2', '/S /H3', '/FontFile2'],
    ]) {
      assert.ok(pdf.includes(part), part);
    }
    assert.equal(pdf.match(/\/S \/H1\n/g)?.length, 1);
    assert.equal(pdf.match(/\/S \/H3\n/g)?.length, 2, 'one for each visit');
    const future = (await get('extract.pdf?from=2090-01-01')).rawPayload.toString('latin1');
    assert.equal(future.match(/\/S \/H3\n/g), null);
  });
});
