import type { FastifySchema } from 'fastify';
import Type from 'typebox';
import { nullable } from '../../platform/answer-shape.ts';
import { problemResponses } from '../problem-responses.ts';
import type { ProblemCode } from '../problems.ts';
import type { Upload } from './uploads.ts';

const json = 'application/json';
const ndjson = 'application/x-ndjson';

const lineAnswer = {
  id: nullable(Type.String({ description: 'The id that the sender gave' })),
  outcome: Type.Enum(['stored', 'unchanged', 'refused', 'invalid', 'conflict']),
  section: Type.Optional(Type.String({ description: 'Of a refusal by law, such as SVOD 2:3' })),
  code: Type.Optional(Type.String({ description: 'Of all but stored and unchanged' })),
  detail: Type.Optional(Type.String({ description: 'Why, and what to do' })),
  pointer: Type.Optional(Type.String({ description: 'JSON Pointer to what it is about' })),
};
const objectAnswer = Type.Object(
  { id: lineAnswer.id, outcome: Type.Enum(['stored', 'unchanged']) },
  { title: 'UploadAnswer', additionalProperties: true },
);

const lines = Type.Integer();
const answerLine = Type.Union(
  [
    Type.Object({ line: Type.Integer({ description: 'From 1' }), ...lineAnswer }),
    Type.Object({
      summary: Type.Object({
        ...{ lines, stored: lines, unchanged: lines, refused: lines, invalid: lines },
        conflict: lines,
        complete: Type.Literal(true),
        hasMore: Type.Optional(
          Type.Boolean({ description: 'Of an answer in XML: the source has more' }),
        ),
      }),
    }),
    Type.Object({ error: Type.Object({ code: Type.String(), detail: Type.String() }) }),
  ],
  { title: 'UploadAnswerLine', description: 'An answer, or last of all the summary or an error' },
);

/** What belongs to one object that isn't stored, beside the problem. */
const objectFault = Type.Object({
  ...lineAnswer,
  code: Type.String(),
  outcome: Type.Optional(Type.Enum(['refused', 'invalid', 'conflict'])),
  id: Type.Optional(lineAnswer.id),
  reason: Type.Optional(Type.String({ description: 'The code that a line would have' })),
});

const failures: readonly ProblemCode[] = [
  'client-not-authenticated',
  'scope-missing',
  'controller-not-registered',
  'refused-by-law',
  'version-conflict',
  'body-too-large',
  'media-type-unsupported',
  'input-invalid',
  'number-invalid',
];

/** How much may be sent, in bytes. */
type Limits = {
  readonly lineBytes: number;
  readonly uploadBytes: number;
  /** The largest answer in XML. */
  readonly xmlBytes: number;
};

/** How the interface describes one address for uploads; the route reads the body itself. */
export function describeUpload(upload: Upload, limits: Limits): FastifySchema {
  const takesXml = upload.name === 'documents';
  const line = Type.Union(upload.lines as Type.TSchema[]);
  return {
    ...{ tags: ['upload'], summary: upload.summary, description: text(limits, takesXml) },
    security: [{ systemClient: [upload.scope] }, { bearer: [] }],
    described: {
      body: {
        content: {
          [ndjson]: { schema: linesOf(line, 'One object a line.') },
          [json]: { schema: line },
          ...(takesXml && { 'application/xml': { schema: xml }, 'text/xml': { schema: xml } }),
        },
      },
    },
    response: {
      200: {
        description: 'Of lines: an answer to each, in order. Of one object: it is already stored.',
        content: {
          [ndjson]: { schema: linesOf(answerLine, 'One answer a line, and a summary.') },
          [json]: { schema: objectAnswer },
        },
      },
      201: { description: 'One object is stored', content: { [json]: { schema: objectAnswer } } },
      ...problemResponses(failures, {
        'refused-by-law': objectFault,
        'controller-not-registered': objectFault,
        'version-conflict': objectFault,
        'number-invalid': objectFault,
        'input-invalid': objectFault,
      }),
    },
  };
}

/** NDJSON is text to JSON Schema; `contentSchema` says what each line holds. */
function linesOf(line: Type.TSchema, description: string) {
  return { type: 'string', contentMediaType: ndjson, contentSchema: line, description };
}

const xml = {
  type: 'string',
  contentMediaType: 'application/xml',
  description:
    'An answer of GetCareDocumentation 3.0, GetAlertInformation 2.0 or GetDiagnosis 2.0: a SOAP envelope or the response element.',
};

function text({ lineBytes, uploadBytes, xmlBytes }: Limits, takesXml: boolean): string {
  return [
    `\`${ndjson}\`: any number of lines, each answered in order with a line of its own, and a summary last.`,
    `A line holds at most ${lineBytes} bytes, a request ${uploadBytes}. Empty lines are passed over.`,
    'Lines are committed 500 at a time; what was broken off can be sent again, and what is stored is then `unchanged`.',
    `\`${json}\`: one object, answered by its status.`,
    ...(takesXml
      ? [
          `XML, at most ${xmlBytes} bytes, is answered as lines, where \`line\` is the number of the record.`,
        ]
      : []),
    'Send the body without Content-Encoding.',
  ].join(' ');
}
