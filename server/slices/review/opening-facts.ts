import type { Instant } from '../../platform/database.ts';

/**
 * What is known of an opening when it is judged. Where something isn't known, nothing is concluded from it.
 */
export interface OpeningFacts {
  readonly at: Instant;
  readonly until: Instant;
  /** Did the reader come to see documents, was she refused, or did she only look whether there is anything? */
  readonly outcome: 'read' | 'refused' | 'sawFlag';
  /** False when an entry of it was not written by Samvy. */
  readonly genuine: boolean;
  /** The reader is the person. */
  readonly isOwnPerson: boolean;
  /** The reader has custody of the person. */
  readonly isOwnChild: boolean;
  /** Whether the person is staff too, and how near. */
  readonly colleague: 'sameUnit' | 'sameProvider' | 'no';
  /** Persons with the surname that reader and person share, counted up to a hundred; null when they don't. */
  readonly surnameBearers: number | null;
  readonly sharesAddress: boolean;
  readonly protectedIdentity: boolean;
  readonly publiclyKnown: boolean;
  /** Danger to life or health was stated, or blocks were asked about or lifted (SVOD 3:5, 3:6, PDL 4:5). */
  readonly emergency: boolean;
  /** Read after an assessment of a person who lastingly can't consent (SVOD 3:3, 3:4). */
  readonly assessment: boolean;
  /** The reader's unit's relation with the person, at the end of the opening. */
  readonly relation: {
    readonly state: 'current' | 'former' | 'none';
    /** Who made the one in force: this reader, or anybody else. Null without one in force. */
    readonly madeBy: 'reader' | 'other' | null;
    /** Minutes from when this reader made it until the opening's end. */
    readonly madeMinutesBefore: number | null;
    /** Days since the unit's last relation ended. */
    readonly endedDaysAgo: number | null;
  };
  /** Readings about the person by others of the reader's unit, two weeks before and after, since the last relation ended. */
  readonly otherOpeningsByUnit: number;
  /** The unit has documented care of the person: the year before, since the last relation ended, or two weeks after. */
  readonly unitHasDocuments: boolean;
  /**
   * Of the unit's openings in the weeks before, the share whose reader made the relation for that alone and nothing
   * followed: from 0 to 1. Null when the unit has too few openings to tell.
   */
  readonly momentaryShare: number | null;
  /** Whole days from the opening until it is judged, up to fourteen: care that would have followed by then has. */
  readonly daysSince: number;
  /** Against the unit's working hours; unknown when they are not known. */
  readonly hours: 'within' | 'outside' | 'unknown';
  /** Which of the reader's openings that day this is, and how many are usual in the role and unit. */
  readonly volume: { readonly count: number; readonly usual: number | null };
  /** Persons unknown to the unit whom the reader opened within ten minutes before or after, this one included. */
  readonly strangersAround: number;
  /** Refusals without a reading in between, the last hour. */
  readonly refusalsInARow: number;
}
