/** What a resident lets others read: who shares what, and her blocks and their lifting (SVOD 2:3). */
export { residentSharingRoutes } from './routes.ts';
