import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

const web = join(import.meta.dirname, '..');
/** The product's name, the names of keys and marks between texts are the same in every language. */
const sameEverywhere = /^(Samvy|Ctrl|Alt|Esc|Enter|[A-Z]|[\s\d·:,.;()\-–/&?+↑↓←→]*)$/;
const readOut = new Set(['aria-label', 'alt', 'title', 'placeholder', 'label', 'hint']);

/** The words that a component writes itself instead of asking the catalogue for them. */
function wordsIn(name: string, source: string): readonly string[] {
  const found: string[] = [];
  const file = ts.createSourceFile(
    name,
    source,
    ts.ScriptTarget.Latest,
    true,
    name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const look = (node: ts.Node): void => {
    if (ts.isJsxText(node) && !sameEverywhere.test(node.text.trim())) found.push(node.text.trim());
    if (
      ts.isJsxAttribute(node) &&
      readOut.has(node.name.getText(file)) &&
      node.initializer !== undefined &&
      ts.isStringLiteral(node.initializer) &&
      !sameEverywhere.test(node.initializer.text)
    ) {
      found.push(node.initializer.text);
    }
    if (
      (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateTail(node)) &&
      /[åäö]/i.test(node.text)
    ) {
      found.push(node.text);
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

const components = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.tsx') && !/(^|[\\/])(dist|node_modules)[\\/]/.test(path),
);

test('no component holds a text of its own: texts live in the catalogues', () => {
  assert.ok(components.length > 20, 'the components are where this test looks for them');
  const own = components.flatMap((path) =>
    wordsIn(path, readFileSync(join(web, path), 'utf8')).map((words) => `${path}: ${words}`),
  );
  assert.deepEqual(own, []);
});

test('a component that writes its own words is found', () => {
  assert.deepEqual(wordsIn('a.tsx', '<p>Logga ut</p>'), ['Logga ut']);
  assert.deepEqual(wordsIn('a.tsx', '<img alt="Namn" />'), ['Namn']);
  assert.deepEqual(wordsIn('a.tsx', "const said = 'Lås';"), ['Lås']);
  assert.deepEqual(wordsIn('a.tsx', '<b className="visit">Samvy</b>'), []);
});
