import { resident } from './resident/fi.ts';
import { shared } from './shared/fi.ts';
import { staff } from './staff/fi.ts';

export const messages = { ...shared, ...resident, ...staff };
