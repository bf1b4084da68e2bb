import Type from 'typebox';
import { list, nullable } from '../../platform/answer-shape.ts';
import { uuid } from '../../platform/shape.ts';
import { trace } from '../audit/index.ts';
import { connectedProvider, namedUnit } from '../directory/index.ts';
import { informationType } from '../record/index.ts';
import { noticeKinds } from './notices.ts';

const ownDocumentFields = {
  id: Type.String(),
  type: informationType,
  title: Type.String(),
  eventAt: Type.String(),
  controller: connectedProvider,
  unit: namedUnit,
  author: Type.Object({ role: Type.String() }),
};
const ownDocument = Type.Object(ownDocumentFields, { title: 'ResidentDocument' });

export const documentsQuery = Type.Object(
  { before: Type.Optional(Type.String({ maxLength: 200 })) },
  { additionalProperties: false },
);
export const documentParams = Type.Object({ document: uuid() });

export const documentsAnswer = Type.Object(
  {
    documents: list(ownDocument),
    next: nullable(Type.String({ description: 'Cursor of the next page' })),
    trace,
  },
  {
    title: 'ResidentDocuments',
    description: 'What the person may be shown of her own, newest first',
  },
);

export const documentAnswer = Type.Object(
  {
    document: Type.Object(
      {
        ...ownDocumentFields,
        body: Type.Unsafe<Readonly<Record<string, unknown>>>(
          Type.Object(
            {},
            { additionalProperties: true, description: 'By type, as it was published' },
          ),
        ),
      },
      { title: 'ResidentDocumentFull' },
    ),
    trace,
  },
  { title: 'OpenedResidentDocument', description: 'A document of her own, with its body' },
);

const notice = Type.Object(
  {
    id: Type.String(),
    at: Type.String(),
    kind: Type.Enum([...noticeKinds], { title: 'NoticeKind' }),
    unit: Type.String({ description: 'Name of the unit that did it' }),
    connectedProvider: Type.String({ description: 'Name of its connected provider' }),
    by: Type.Object({
      name: nullable(Type.String({ description: 'Where the connected provider lets it be seen' })),
      role: nullable(Type.String()),
    }),
    reason: nullable(Type.String()),
    until: nullable(Type.String()),
    cites: list(Type.String({ description: 'Section, such as SVOD 3:5' })),
  },
  { title: 'ResidentNotice', description: 'What was done without asking the person' },
);

export const noticesAnswer = Type.Object(
  { notices: list(notice), trace },
  {
    title: 'ResidentNotices',
    description: 'What the person is told afterwards, newest first, for a year',
  },
);
