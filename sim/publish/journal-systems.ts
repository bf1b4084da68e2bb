import '../../tools/node-guard.ts';
import { createCounty } from '../county/county.ts';
import { clientIdsOf, openClientKeys } from './keys.ts';
import type { Told, Work } from './publish-apart.ts';
import { publisherOf } from './publish-county.ts';

/** The program that `publishApart` starts: does the work that it is sent, tells how far it has come, and ends. */
process.once('message', (work: Work) => {
  publish(work).catch((error: unknown) =>
    tell({ failed: error instanceof Error ? error.message : String(error) }),
  );
});

async function publish({ part, baseUrl, keyFile, ...of }: Work): Promise<void> {
  const county = createCounty(of);
  const keys = await openClientKeys(keyFile, clientIdsOf(county));
  const publisher = publisherOf({ county, baseUrl, keys, signal: abandoned.signal });
  const done =
    part === 'known'
      ? await publisher.publishKnown()
      : await publisher.publishOthers((progress) => tell({ progress }));
  tell({ done });
}

/** Whoever started it has gone: no further upload begins. */
const abandoned = new AbortController();
process.once('disconnect', () => abandoned.abort());
/** Ctrl-C reaches every program of a terminal; this one ends with the one that started it. */
process.on('SIGINT', () => undefined);

function tell(told: Told): void {
  if (!process.connected) return;
  process.send?.(told);
  if (!('progress' in told)) process.disconnect?.();
}
