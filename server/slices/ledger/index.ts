/** Seals the access log under a signed Merkle tree, and shows the tree to everyone. */
export { type Integrator, startIntegrator } from './integrator.ts';
export { ledgerRoutes } from './routes.ts';
