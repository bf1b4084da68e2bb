import type { Check, Report } from '../check.ts';
import { findLines, listTypeScript } from '../source-files.ts';

const sql =
  /\bsql(<[^`]*>)?`|\.unsafe\(|['"`]\s*(select\s+[\w*]|insert\s+into\s|update\s+\w+(\.\w+)?\s+set\s|delete\s+from\s|create\s+(table|role|schema|index)\s|alter\s+(table|role)\s)/i;
const home = /(^|\/)([\w-]+-)?store[.]ts$|^(db|server\/platform)\/|[.]test[.]ts$/;

/**
 * SQL has one home: store.ts of its slice (or a sibling that ends in -store.ts), and db/.
 * The platform has its own for what concerns the database itself: roles, settings, migrations.
 */
export const sqlHome: Check = {
  name: 'sql-home',
  look: async (root): Promise<Report> => {
    const paths = listTypeScript(root).filter((path) =>
      /^(server|sim|web|law|ledger)\//.test(path),
    );
    const elsewhere = paths.filter((path) => !home.test(path));
    return {
      examined: paths.length,
      unit: 'files',
      problems: findLines(root, elsewhere, sql, 'SQL stands in store.ts and db/ only'),
    };
  },
  mustFind: ['block.ts:2', 'block.ts:3'],
};
