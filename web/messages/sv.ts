import { office } from './office/sv.ts';
import { resident } from './resident/sv.ts';
import { rulebook } from './rulebook/sv.ts';
import { shared } from './shared/sv.ts';
import { staff } from './staff/sv.ts';

export const messages = { ...shared, ...office, ...resident, ...rulebook, ...staff };
