import { resident } from './resident/sv.ts';
import { shared } from './shared/sv.ts';
import { staff } from './staff/sv.ts';

export const messages = { ...shared, ...resident, ...staff };
