import { resident } from './resident/en.ts';
import { shared } from './shared/en.ts';
import { staff } from './staff/en.ts';

export const messages = { ...shared, ...resident, ...staff };
