import { office } from './office/fi.ts';
import { resident } from './resident/fi.ts';
import { rulebook } from './rulebook/fi.ts';
import { shared } from './shared/fi.ts';
import { staff } from './staff/fi.ts';

export const messages = { ...shared, ...office, ...resident, ...rulebook, ...staff };
