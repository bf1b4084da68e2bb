export { type Canonical, canonicalBytes } from './canonical.ts';
export { commitment, type MacKey, type SealedEntry, sealEntry, verifyMac } from './entry.ts';
