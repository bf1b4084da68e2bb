export { type Canonical, canonicalBytes } from './canonical.ts';
export { commitment, type Opening, opens } from './commitment.ts';
export { type MacKey, type SealedEntry, sealEntry, verifyMac } from './entry.ts';
