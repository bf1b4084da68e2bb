/** The log as a connected provider takes it out, in the form that another system reads. */
export type { ExportedPage } from './export-page.ts';
export { auditExportRoutes } from './routes.ts';
