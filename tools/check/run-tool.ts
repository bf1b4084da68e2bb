import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What a tool answered. */
export type ToolAnswer = {
  readonly status: number | null;
  readonly out: string;
  readonly errors: string;
};

/** Runs an installed tool (a path under node_modules) on the Node that runs this, in the folder `root`. */
export function runTool(root: string, tool: string, args: readonly string[]): Promise<ToolAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', tool), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let out = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, errors }));
  });
}
