/**
 * The tamper-evident log: what an entry is, the tree over the entries, and the notes that state what the tree
 * was. Pure: it reads and writes nothing but what it is given, and knows no clock.
 */

export { type Canonical, canonicalBytes } from './canonical.ts';
export { commitment, type Opening, opens } from './commitment.ts';
export {
  genuineCommitment,
  type MacKey,
  type SealedEntry,
  sealEntry,
  verifyCommittedMac,
  verifyMac,
} from './entry.ts';
export {
  checkSeries,
  followSeries,
  type LeafRecord,
  parseLeafRecord,
  type SealedLeafRecord,
  type SeriesEnd,
  type SeriesProblem,
  sealLeafRecord,
  seriesStart,
} from './leaf-record.ts';
export {
  type AddCheckpoint,
  formatAddCheckpoint,
  formatLatestSize,
  judgeAddCheckpoint,
  parseAddCheckpoint,
  parseLatestSize,
  type WitnessRefusal,
  witnessStatus,
} from './note/add-checkpoint.ts';
export {
  addSignatures,
  type Checkpoint,
  type CheckpointProblem,
  type Cosignature,
  formatCheckpoint,
  type OpenedCheckpoint,
  openCheckpoint,
  parseCheckpoint,
  signCheckpoint,
} from './note/checkpoint.ts';
export { cosign, cosignatureTime } from './note/cosignature.ts';
export {
  createSigningKey,
  formatSigningKey,
  formatVerifierKey,
  generateSigningKey,
  parseSigningKey,
  parseVerifierKey,
  type SignatureType,
  type SigningKey,
  type VerifierKey,
} from './note/key.ts';
export {
  formatProofFile,
  openProofFile,
  type ProofFile,
  parseProofFile,
} from './note/proof-file.ts';
export {
  formatNote,
  formatSignature,
  type NoteProblem,
  type NoteSignature,
  type OpenedNote,
  openNote,
  parseNote,
  parseSignatures,
  type SignedNote,
  signText,
} from './note/signed-note.ts';
export type { Refusal, Result } from './result.ts';
export { proveConsistency, verifyConsistency } from './tree/consistency-proof.ts';
export { Frontier } from './tree/frontier.ts';
export { emptyRoot, hashLeaf, hashNode } from './tree/hash.ts';
export { proveInclusion, proveInclusions, verifyInclusion } from './tree/inclusion-proof.ts';
export {
  edgeTiles,
  narrowTile,
  parseEntries,
  parseTilePath,
  type Tile,
  type TileId,
  tileIn,
  tilePath,
  tilesSince,
} from './tree/tile.ts';
export {
  type ReadTiles,
  readAuthenticTiles,
  readFrontier,
  type TileProblem,
  type TreeHead,
} from './tree/tile-reader.ts';
export { TileStore } from './tree/tile-store.ts';
export { TileWriter } from './tree/tile-writer.ts';
