import type { PublishedDocument } from '../../slices/record/index.ts';
import { toTitle } from './care-documentation.ts';
import { noteUnknownSystem, readRequiredCodedValue } from './coded-value.ts';
import type { Fields } from './fields.ts';
import { readSummaryHeader, singleLine, toEnvelope } from './header.ts';
import { readTime } from './timestamps.ts';
import { versionOf } from './version.ts';

/**
 * Code systems of diagnoses: the classifications of diseases of Socialstyrelsen (ICD-10-SE is
 * 1.2.752.116.1.1.1.1.3, KSH97-P stands beside it), ICD-10 of WHO, and SNOMED CT in Swedish and
 * international edition. The codes themselves are not looked up.
 */
const codeSystems =
  /^(1\.2\.752\.116\.1\.1\.1(\.[0-9]+)*|2\.16\.840\.1\.113883\.6\.(3|96)|1\.2\.752\.116\.2\.1\.1)$/;

/** One diagnosis of an answer of GetDiagnosis 2.0. */
export function readDiagnosis(record: Fields): PublishedDocument {
  const header = readSummaryHeader(record.requiredChild('diagnosisHeader'));
  const body = record.requiredChild('diagnosisBody');
  const kind = readKind(body);
  const chronic = body.boolean('chronicDiagnosis');
  const diagnosedAt = readTime(body, 'diagnosisTime');
  const code = readRequiredCodedValue(body, 'diagnosisCode');
  if (code.codeSystem !== undefined && !codeSystems.test(code.codeSystem)) {
    noteUnknownSystem(code);
  }
  const related = body
    .children('relatedDiagnosis')
    .map((diagnosis) => diagnosis.requiredText('documentId'));
  const words = singleLine(code.words) || 'Diagnos';
  const display = words.length <= 500 ? words : `${words.slice(0, 498).toWellFormed()}…`;
  const text = [
    words === display ? undefined : words,
    related.length === 0 ? undefined : `Hör ihop med diagnos i dokument ${related.join(', ')}.`,
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
  const version = versionOf(header.times);
  if (version === undefined) {
    record.note('time-invalid', 'A time of the record lies too far ahead.', 'diagnosisHeader');
  }
  const { title } = toTitle(header.title ?? display);
  return {
    ...toEnvelope(header),
    version: version ?? 1,
    type: 'diagnosis',
    eventAt: diagnosedAt ?? header.writtenAt,
    title,
    summary: [
      code.code,
      kind === 'main' ? 'huvuddiagnos' : 'bidiagnos',
      chronic === true ? 'kronisk' : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(', '),
    body: {
      // In words alone: the contract lets a text stand in place of the code.
      ...(code.code === undefined || code.codeSystem === undefined
        ? {}
        : { code: code.code, codeSystem: code.codeSystem }),
      display,
      kind,
      ...(chronic === undefined ? {} : { chronic }),
      ...(text === '' ? {} : { text }),
    },
  };
}

function readKind(body: Fields): 'main' | 'secondary' {
  const type = body.requiredText('typeOfDiagnosis');
  if (type !== '' && type !== 'Huvuddiagnos' && type !== 'Bidiagnos') {
    body.note('code-unknown', 'Give Huvuddiagnos or Bidiagnos.', 'typeOfDiagnosis');
  }
  return type === 'Bidiagnos' ? 'secondary' : 'main';
}
