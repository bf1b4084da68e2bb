import type { ResidentNotice } from '../../api/types.ts';
import { nearDateText, timeText } from '../../ui/dates.ts';
import type { Telling } from '../visit.ts';

/** "En läkare på Akutmottagningen bedömde att …": who did what, in a sentence. */
export function whatWasDone(notice: ResidentNotice, telling: Telling): string {
  return telling.text(`resident.notice.${notice.kind}`, {
    who: whoDid(notice, telling),
    provider: notice.connectedProvider,
  });
}

function whoDid({ by, unit: name }: ResidentNotice, { text }: Telling): string {
  // "Akutmottagningen, Mora lasarett" in the middle of a sentence has a comma after it too.
  const unit = name.includes(',') ? `${name},` : name;
  if (by.role === null && by.name === null) return text('resident.notice.someone', { unit });
  const role = (by.role ?? '').toLocaleLowerCase('sv');
  if (by.name !== null && role !== '') {
    return text('resident.notice.whoNamed', { name: by.name, role, unit: name });
  }
  return text('resident.notice.who', { role: by.name ?? withArticle(role, text), unit });
}

function withArticle(role: string, text: Telling['text']): string {
  // Of the Swedish titles only these are neuter: ett vårdbiträde, ett ombud.
  const gender = /(biträde|ombud)$/.test(role) ? 'neuter' : 'common';
  return text('resident.who.role', { role, gender });
}

/** Until when it held, or holds still; '' where it has no end of its own. */
export function howLongItHeld({ until }: ResidentNotice, { text, language, now }: Telling): string {
  if (until === null) return '';
  return text(until > now ? 'resident.notice.untilNow' : 'resident.notice.until', {
    date: nearDateText(until, now, language),
    time: timeText(until, language),
  });
}
