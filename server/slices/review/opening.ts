/** Where the review of an opening stands. A question to the manager is asked, then answered. */
export const openingStates = ['open', 'asked', 'answered', 'closed'] as const;
export type OpeningState = (typeof openingStates)[number];

/** What a reviewer decides to do about a deviation. */
export const measures = ['talk', 'policeReport', 'imyReport', 'informPerson', 'other'] as const;
export type Measure = (typeof measures)[number];

/** From this score on an opening is to be reviewed. */
export const reviewLimit = 40;

/** Hours within which a personal data breach is reported to IMY (GDPR article 33). */
export const imyReportHours = 72;
