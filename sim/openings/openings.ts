import { staffNumbers } from '../county/known-staff.ts';
import type { Account } from '../identity-provider/people.ts';
import { PortalVisitor } from './portal-visitor.ts';

/** How far a reader goes. */
type Way = 'looks' | 'tries' | 'triesAgain' | 'forces' | 'statesDanger';

/** What log review is for: looks that something speaks against, one of each kind and a series. */
const openings: readonly { readonly by: string; readonly number: string; readonly way: Way }[] = [
  // Her own record, a colleague, one at the same address, one of the same name, one whom all know.
  { by: 'Jonas Wikström', number: staffNumbers.jonas, way: 'tries' },
  { by: 'Oskar Nyberg', number: staffNumbers.anna, way: 'tries' },
  { by: 'Anna Sjöberg', number: '198604022395', way: 'looks' },
  { by: 'Jonas Wikström', number: '195002192382', way: 'forces' },
  { by: 'Lovisa Norén', number: '199701012388', way: 'tries' },
  // A protected identity, refusals in a row, an emergency.
  { by: 'Lovisa Norén', number: '198504022388', way: 'looks' },
  { by: 'Oskar Nyberg', number: '194401032133', way: 'triesAgain' },
  { by: 'Jonas Wikström', number: '195801082743', way: 'statesDanger' },
  // Many persons without a common cause.
  { by: 'Oskar Nyberg', number: '196608182942', way: 'looks' },
  { by: 'Oskar Nyberg', number: '199803272393', way: 'looks' },
  { by: 'Oskar Nyberg', number: '195206142597', way: 'looks' },
  { by: 'Oskar Nyberg', number: '194104279122', way: 'looks' },
  { by: 'Oskar Nyberg', number: '198409302380', way: 'looks' },
];

/**
 * Makes the openings that log review shows in a new county, as the readers would make them: through the portals'
 * sign-in and the interface.
 */
export async function makeOpenings(options: {
  readonly baseUrl: string;
  readonly people: readonly Account[];
  readonly signal: AbortSignal;
}): Promise<void> {
  const { baseUrl, people, signal } = options;
  for (const [name, own] of Map.groupBy(openings, ({ by }) => by)) {
    const account = people.find(
      ({ portal, givenName, familyName }) =>
        portal === 'staff' && `${givenName} ${familyName}` === name,
    );
    if (account === undefined) throw new Error('Nobody of that name works in the county.');
    const visitor = new PortalVisitor(baseUrl, signal);
    await visitor.signIn(account);
    for (const opening of own) await open(visitor, opening);
    await visitor.send('/session/sign-out', {});
  }
}

async function open(
  visitor: PortalVisitor,
  { number, way }: (typeof openings)[number],
): Promise<void> {
  const { lookup } = await visitor.send('/lookups', { number });
  const step = (name: string, body: object = {}) =>
    visitor.send(`/lookups/${lookup}/${name}`, body);
  await step('flag');
  if (way !== 'looks') {
    await step('ground', { purpose: 'care', relevance: 'Behövs i dag.', relevant: true });
    if (way === 'forces' || way === 'statesDanger') {
      const until = Temporal.Now.plainDateISO('Europe/Stockholm').add({ days: 1 }).toString();
      await step('relations', { kind: 'patientRelation', basis: 'phone', until });
    }
    if (way === 'statesDanger') {
      await step('danger', {
        danger: 'Medvetslös med oklar orsak.',
        consentNotObtainable: 'Inte kontaktbar.',
      });
    }
    for (let tries = way === 'triesAgain' ? 3 : 1; tries > 0; tries -= 1) await step('overview');
  }
  await step('close');
}
