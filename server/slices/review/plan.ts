import type { Review } from './review.ts';
// biome-ignore lint/suspicious/noExplicitAny: reason: stands in until it is written
export async function changePlan(_review: Review, ..._rest: unknown[]): Promise<any> {
  throw new Error('not yet');
}
// biome-ignore lint/suspicious/noExplicitAny: reason: stands in until it is written
export async function seePlan(_review: Review, ..._rest: unknown[]): Promise<any> {
  throw new Error('not yet');
}
