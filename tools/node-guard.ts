/**
 * The first import of every entry point: refuses a Node older than the pinned one, and says what to do.
 * npm scripts run on the pinned Node, because npm puts node_modules/.bin first on the path.
 */
const needed = 26;
const found = Number(process.versions.node.split('.')[0]);
if (found < needed) {
  process.stderr.write(
    `Samvy needs Node ${needed} or later, and this is ${process.version}. ` +
      'Run it through npm (for example "npm start"), which uses the Node that "npm ci" installed' +
      ', or install Node 26 yourself where npm has no binary for this machine.\n',
  );
  process.exit(1);
}
