import { office } from './office/en.ts';
import { resident } from './resident/en.ts';
import { rulebook } from './rulebook/en.ts';
import { shared } from './shared/en.ts';
import { staff } from './staff/en.ts';

export const messages = { ...shared, ...office, ...resident, ...rulebook, ...staff };
