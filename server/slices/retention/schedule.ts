import { connect } from '../../platform/database.ts';
import type { Log } from '../../platform/telemetry.ts';
import type { Audit } from '../audit/index.ts';
import { type Clockwork, removeExpired } from './remove-expired.ts';

/** How often a server looks whether the day's run has been made, in milliseconds. */
const intervalMs = 600_000;

/**
 * Removes expired content once a day for as long as the server runs.
 * @param settings.url PostgreSQL as the role `retention`
 */
export function scheduleRetention(
  settings: { readonly url: string; readonly audit: Audit; readonly log: Log },
  clockwork: Clockwork,
): { stop(): Promise<void> } {
  const { url, audit, log } = settings;
  const run = async () => {
    const sql = connect(url, { max: 1, applicationName: 'samvy retention' });
    try {
      const removal = await removeExpired({ sql, audit }, clockwork, new Date());
      if (removal !== undefined) log.info(removal, 'the log was gone through for what has expired');
    } catch (error) {
      log.error({ err: error }, 'expired content of the log was not removed');
    } finally {
      await sql.end();
    }
  };
  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(run);
  }, intervalMs).unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
