const dayMs = 24 * 60 * 60 * 1000;
/** Start of the seconds: 2000-01-01. */
const secondsFromMs = Date.UTC(2000, 0, 1);
/** Start of the days: 1899-12-31, so that the earliest time of the contracts, in 1900, has a version. */
const daysFromMs = Date.UTC(1899, 11, 31);
const daysBefore = (secondsFromMs - daysFromMs) / dayMs;
const highest = 2_147_483_647;

/**
 * The version of a record that says nothing of versions, from its latest time: when it was written, signed,
 * verified, or got a dissenting opinion. The same record has the same version however often it is sent, so
 * a repeat changes nothing; a record that was written again or signed since has a higher one, also when the
 * answers arrive in the wrong order. A record that changed while its times stand still is answered as a
 * conflict, never taken or dropped in silence.
 *
 * From 2000 on a second is a version; before, a day. A record that has been marked as obsolete comes one
 * after the same record before that.
 * @param times instants as UTC text
 * @returns undefined when the latest time is after 2068-01-18, for which there is no version
 */
export function versionOf(times: readonly string[], obsolete = false): number | undefined {
  const latestMs = Math.max(...times.map((time) => Date.parse(time)));
  const version =
    latestMs < secondsFromMs
      ? Math.max(1, Math.ceil((latestMs - daysFromMs) / dayMs))
      : daysBefore + 1 + Math.floor((latestMs - secondsFromMs) / 1000);
  const counted = version + (obsolete ? 1 : 0);
  return counted <= highest ? counted : undefined;
}
