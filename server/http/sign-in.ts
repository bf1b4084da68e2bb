import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseUnavailable } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import { findStaffByHsaId } from '../slices/directory/index.ts';
import type { PersonNumber } from '../slices/person/index.ts';
import { findAge, findPersonByNumber, isAlive } from '../slices/person/index.ts';
import {
  endSession,
  findSession,
  hashSessionToken,
  type IdentityProviders,
  insertSession,
  newSessionToken,
  type PendingSignIn,
  type Session,
  type SignInFailure,
  unlockSession,
} from '../slices/session/index.ts';
import type { App, Dependencies } from './app.ts';
import { ProblemError } from './problems.ts';
import { sessionCookie, setSessionCookie } from './session-cookie.ts';

const pendingCookie = 'samvy_sign_in';
const pendingMinutes = 10;

type Portal = 'staff' | 'resident';
type Pending = PendingSignIn & { readonly portal: Portal; readonly until: number };

/** Somebody whom the identity provider knows and Samvy knows too. */
type Known = { readonly acr: string } & (
  | {
      readonly portal: 'staff';
      readonly staffId: string;
      readonly hsaId: string;
      readonly name: string;
    }
  | { readonly portal: 'resident'; readonly personId: string }
);

/**
 * Signing in by OpenID Connect: out to the identity provider of the portal, and back with a code. Every
 * success and failure is in the log before the browser hears of it. There is no second way in.
 */
export async function signInRoutes(
  app: App,
  dependencies: Dependencies & { readonly identity: IdentityProviders },
): Promise<void> {
  const { sql, config, keys, audit, identity, log, metrics } = dependencies;
  const secure = config.baseUrl.protocol === 'https:';
  /** A browser that is on its way gets a page, also when the server fails. */
  const hidden = {
    schema: { hide: true },
    errorHandler(error: unknown, request: FastifyRequest, reply: FastifyReply) {
      if (error instanceof ProblemError) throw error;
      const unavailable = isDatabaseUnavailable(error);
      if (unavailable) metrics.countDatabaseError();
      log.error({ err: error, requestId: request.id }, 'sign-in failed');
      const code = unavailable ? 'database-unavailable' : 'internal-error';
      void reply.redirect(`/sign-in-failed?code=${code}`, 302);
    },
  };

  async function begin(portal: Portal, reply: FastifyReply, again: boolean) {
    const begun = await identity[portal].begin({ again });
    if (!begun.ok) return fail(reply, begun.why);
    const until = Date.now() + pendingMinutes * 60_000;
    const pending: Pending = { ...begun.pending, portal, until };
    reply.setCookie(pendingCookie, keys.sealSignIn(pending), {
      path: '/sign-in',
      httpOnly: true,
      sameSite: 'lax',
      secure,
      maxAge: pendingMinutes * 60,
    });
    return reply.redirect(begun.redirectTo.href, 302);
  }

  app.get('/sign-in/staff', hidden, (request, reply) =>
    begin('staff', reply, (request.query as { unlock?: string }).unlock === '1'),
  );
  app.get('/sign-in/resident', hidden, (request, reply) =>
    begin('resident', reply, (request.query as { unlock?: string }).unlock === '1'),
  );

  app.get('/sign-in/callback', hidden, async (request, reply) => {
    reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    const pending = readPending(keys.openSignIn(request.cookies[pendingCookie] ?? ''));
    reply.clearCookie(pendingCookie, { path: '/sign-in' });
    if (pending === undefined) return refuse('sign-in-expired');
    const url = new URL(request.url, config.baseUrl);
    const known = await identify(pending, url);
    if (typeof known === 'string') return refuse(known);
    const token = await open(known, await findEarlier(request.cookies[sessionCookie]));
    setSessionCookie(reply, token, secure);
    return reply.redirect(known.portal === 'staff' ? '/staff' : '/resident', 302);

    async function refuse(why: SignInFailure) {
      log.info({ requestId: request.id, why }, 'nobody signed in');
      await audit.appendAdministrative({
        step: 'signInFailure',
        outcome: 'failed',
        actor: { kind: 'nobody' },
        subjectId: newId(),
        details: { portal: pending?.portal ?? null, why },
      });
      return fail(reply, why);
    }
  });

  async function identify(pending: Pending, url: URL): Promise<Known | SignInFailure> {
    if (pending.portal === 'staff') {
      const answer = await identity.staff.complete({ url, pending });
      if (!answer.ok) return answer.why;
      const staff = await findStaffByHsaId(sql, answer.identity.hsaId);
      if (staff === undefined) return 'staff-unknown';
      const { id: staffId, hsaId, name } = staff;
      return { portal: 'staff', staffId, hsaId, name, acr: answer.identity.acr };
    }
    const answer = await identity.resident.complete({ url, pending });
    if (!answer.ok) return answer.why;
    const personId = await findPersonByNumber(sql, answer.identity.number as PersonNumber);
    if (personId === undefined || !(await isAlive(sql, personId))) return 'person-unknown';
    const age = await findAge(sql, personId);
    if (age !== undefined && age < config.ages.residentFrom) return 'resident-too-young';
    return { portal: 'resident', personId, acr: answer.identity.acr };
  }

  async function findEarlier(token: string | undefined): Promise<Session | undefined> {
    const tokenHash = hashSessionToken(token);
    if (tokenHash === undefined) return undefined;
    const { session: times, ages } = config;
    const asked = { tokenHash, times, ages, language: 'sv' as const };
    return (await findSession(sql, asked))?.session;
  }

  /** The same person opens her locked session; anybody else ends it and gets a new one. */
  async function open(known: Known, earlier: Session | undefined): Promise<string> {
    const token = newSessionToken();
    const tokenHash = hashSessionToken(token) ?? Buffer.alloc(0);
    const unlocks = earlier?.locked === true && isSame(known, earlier);
    const id = unlocks ? earlier.sessionId : newId();
    await audit.appendAdministrative({
      step: 'signIn',
      outcome: 'done',
      actor:
        known.portal === 'staff'
          ? {
              kind: 'staff',
              staffId: known.staffId,
              hsaId: known.hsaId,
              name: known.name,
              session: id,
              assignment: null,
              unit: null,
              connectedProvider: null,
            }
          : { kind: 'resident', personId: known.personId, session: id },
      subjectId: known.portal === 'staff' ? known.staffId : id,
      details: { acr: known.acr, unlocked: unlocks },
    });
    const { acr } = known;
    if (unlocks && (await unlockSession(sql, { sessionId: id, tokenHash, acr }))) return token;
    if (earlier !== undefined) await endSession(sql, earlier.sessionId);
    await insertSession(sql, { ...known, id: unlocks ? newId() : id, tokenHash });
    return token;
  }
}

function isSame(known: Known, session: Session): boolean {
  return known.portal === 'staff'
    ? session.portal === 'staff' && session.staffId === known.staffId
    : session.portal === 'resident' && session.personId === known.personId;
}

function fail(reply: FastifyReply, why: SignInFailure) {
  return reply.redirect(`/sign-in-failed?code=${why}`, 302);
}

/** What was sealed is ours; only its age is open. */
function readPending(opened: unknown): Pending | undefined {
  const pending = opened as Pending | undefined;
  return pending !== undefined && pending.until > Date.now() ? pending : undefined;
}
