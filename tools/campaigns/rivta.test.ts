import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  alert,
  answer,
  diagnosis,
  elements,
  identifier,
  note,
  response,
} from '../../server/integrations/rivta/fixtures/messages.ts';

const folder = await mkdtemp(join(tmpdir(), 'samvy-messages-'));
after(() => rm(folder, { recursive: true, force: true }));

async function campaign(...given: string[]): Promise<{ status: number | null; output: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'campaign.ts'), ...given]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('error', reject).on('close', resolve);
  return { status: await promise, output };
}

test('without a name it lists the campaigns, and a name that is none is an error', async () => {
  const listed = await campaign();
  assert.equal(listed.status, 0);
  assert.match(listed.output, /rivta FOLDER/);
  assert.equal((await campaign('rivla')).status, 1);
});

test('without a folder, or with one without messages, it says what to give', async () => {
  const without = await campaign('rivta');
  assert.equal(without.status, 1);
  assert.match(without.output, /Give the folder/);
  const empty = await campaign('rivta', import.meta.dirname);
  assert.equal(empty.status, 1);
  assert.match(empty.output, /no \*\.xml/);
});

test('messages are published over the interface, and sent again they change nothing', async () => {
  const id = (root: string) => elements({ id: identifier(root), timestamp: '20240312091500' });
  const files = {
    'notes.xml': answer('GetCareDocumentation', [
      note(),
      note({ header: { record: id('note-2') }, author: { name: '?' } }),
      note({ header: { record: id('note-3') } }),
    ]),
    'diagnosis.xml': answer('GetDiagnosis', [diagnosis({ header: { documentId: 'diagnosis-1' } })]),
    'alert.xml': response('GetAlertInformation', [alert({ header: { documentId: 'alert-1' } })]),
    'none.xml': answer('GetDiagnosis', []),
    'status.xml': answer('GetFunctionalStatus', []),
    'broken.xml': '<a>',
  };
  for (const [file, xml] of Object.entries(files)) await writeFile(join(folder, file), xml);
  const { status, output } = await campaign('rivta', folder);
  assert.equal(status, 0, output);
  assert.match(output, /^notes\.xml +GetCareDocumentation 3\.0 +3 +2 +1$/m);
  assert.match(
    output,
    /record 2: invalid placeholder \S+careDocumentation\[2\]\/header\/author\/name\./,
  );
  assert.match(output, /^diagnosis\.xml +GetDiagnosis 2\.0 +1 +1 +0$/m);
  assert.match(output, /^alert\.xml +GetAlertInformation 2\.0 +1 +1 +0$/m);
  assert.match(output, /the whole: contract-not-taken\. GetFunctionalStatus 2 /);
  assert.match(output, /the whole: xml-invalid\./);
  assert.match(output, /6 messages, 2 refused as a whole; 5 records, 4 published, 1 refused\./);
  assert.match(output, /Sent again: what was published is unchanged/);
});
