/** Documents that connected providers publish: their types, publishing and versions. */
export {
  type BodyOf,
  documentSchema,
  type InformationType,
  type InterventionKind,
  informationType,
  informationTypes,
  interventionKind,
  type PublishedDocument,
} from './document-types.ts';
export { parseDocument } from './parse-document.ts';
export { publishDocuments } from './publish-documents.ts';
