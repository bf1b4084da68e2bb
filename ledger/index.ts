export { type Canonical, canonicalBytes } from './canonical.ts';
export { commitment, type SealedEntry, sealEntry, verifyMac } from './entry.ts';
