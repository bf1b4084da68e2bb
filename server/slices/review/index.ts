/** Log review (PDL 4:3, SVOD 4:4): every opening judged, the list that is worth reading, and what came of it. */
export { drawTurn, judgeAll, scheduleReview } from './job.ts';
