/** Answers of the national service contracts (RIV-TA), as documents to publish. */
export {
  type MappedAnswer,
  type MappedRecord,
  mapAnswer,
} from './map-answer.ts';
export { largestAnswerBytes } from './parse-xml.ts';
