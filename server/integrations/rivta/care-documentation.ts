import type { PublishedDocument } from '../../slices/record/index.ts';
import { noteUnknownCode, noteUnknownSystem, readRequiredCodedValue } from './coded-value.ts';
import { docBookToText } from './docbook.ts';
import type { Fields } from './fields.ts';
import { readRecordHeader, singleLine, toEnvelope } from './header.ts';
import { readRequiredTime, swedishDateOf } from './timestamps.ts';
import { versionOf } from './version.ts';

/** KV Anteckningstyp. */
const noteCodeSystem = '1.2.752.129.2.2.2.11';
const noteCodes: ReadonlySet<string> = new Set([
  'utr',
  'atb',
  'sam',
  'sao',
  'ins',
  'slu',
  'auf',
  'sva',
  'bes',
]);

/** One note of an answer of GetCareDocumentation 3.0, as a daily note. */
export function readCareDocumentation(record: Fields): PublishedDocument {
  const header = readRecordHeader(record.requiredChild('header'));
  const body = record.requiredChild('body');
  const code = readRequiredCodedValue(body, 'clinicalDocumentNoteCode');
  if (code.code !== undefined && code.codeSystem !== undefined) {
    if (code.codeSystem !== noteCodeSystem) noteUnknownSystem(code);
    else if (!noteCodes.has(code.code)) noteUnknownCode(code);
  }
  const given = body.text('clinicalDocumentNoteTitle');
  const text = readText(body);
  const opinions = body.children('dissentingOpinion').map(readOpinion);
  const version = versionOf([...header.times, ...opinions.map((opinion) => opinion.at)]);
  if (version === undefined) {
    record.note('time-invalid', 'A time of the record lies too far ahead.', 'header');
  }
  const { title, overflow } = toTitle(given ?? (code.words || 'Journalanteckning'));
  return {
    ...toEnvelope(header),
    version: version ?? 1,
    type: 'dailyNote',
    eventAt: header.recordedAt ?? header.writtenAt,
    title,
    body: {
      text: overflow === undefined ? text : `${overflow}\n\n${text}`,
      ...(code.code === undefined || code.codeSystem === undefined
        ? {}
        : { noteCode: { code: code.code, codeSystem: code.codeSystem, display: code.words } }),
      ...(opinions.length === 0
        ? {}
        : { dissentingOpinion: opinions.map((opinion) => opinion.text).join('\n\n') }),
    },
  };
}

/** A title that fits; a longer one is cut, and stands whole before the text. */
export function toTitle(text: string): { title: string; overflow?: string } {
  const title = singleLine(text);
  if (title.length <= 200) return { title };
  return { title: `${Array.from(title).slice(0, 190).join('').slice(0, 198)}…`, overflow: title };
}

/**
 * The text as it was written, or the words of one that was written in DocBook, which the contract allows. A
 * picture, recording or link in its place has nowhere to be kept.
 */
function readText(body: Fields): string {
  const name = 'clinicalDocumentNoteText';
  const text = body.rawText(name);
  if (body.has('multimediaEntry')) {
    body.passOver('multimediaEntry');
    body.note(
      'multimedia-not-taken',
      'The note holds a multimedia object or a link to one, which is not taken: the note would lose it.',
      'multimediaEntry',
    );
    return '';
  }
  if (text === undefined) return body.requiredText(name);
  const words = docBookToText(text);
  if (words === '') body.note('field-missing', 'The text is markup without words in it.', name);
  return words ?? text;
}

/** Whose opinion, when and what. The id of the person is not kept: it would put a number into a text. */
function readOpinion(opinion: Fields): { at: string; text: string } {
  opinion.passOver('opinionId');
  const at = readRequiredTime(opinion, 'authorTime');
  const person = opinion.requiredChild('personId');
  person.requiredText('root');
  person.passOver('extension');
  const name = singleLine(opinion.requiredText('personName'));
  return { at, text: `${name}, ${swedishDateOf(at)}: ${opinion.requiredText('opinion')}` };
}
