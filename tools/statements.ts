import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** One SQL statement of a store: its place, and its text with $1, $2 … for the values. */
export type Statement = { readonly place: string; readonly text: string; readonly values: number };

/**
 * The statements of a TypeScript file: every template tagged `sql`. What is put in is a value, unless it is
 * itself such a template, a choice between such templates, or either of these that has a name (`const part = sql…`, or
 * `const part = (…) => sql…`); a statement with choices is given twice, with each side. Throws on what can't be told from the text (`sql(name)`): a statement of a
 * store is written out.
 */
export function readStatements(path: string, source = readFileSync(path, 'utf8')): Statement[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const named = new Map<string, ts.Expression>();
  const outermost: ts.TaggedTemplateExpression[] = [];
  const visit = (node: ts.Node, inside: boolean): void => {
    const tagged = isSql(node);
    if (tagged && !inside) {
      const part = namedPart(node);
      if (part === undefined) outermost.push(node);
      else named.set(part.name, part.expression);
    }
    node.forEachChild((child) => visit(child, inside || tagged));
  };
  visit(file, false);
  return outermost.flatMap((template) => {
    const { line } = file.getLineAndCharacterOfPosition(template.getStart());
    const place = `${path}:${line + 1}`;
    const variants = ['first', 'second'].map((side) => {
      let values = 0;
      const render = (node: ts.TaggedTemplateExpression): string => {
        if (ts.isNoSubstitutionTemplateLiteral(node.template)) return node.template.text;
        const parts = node.template.templateSpans.map(({ expression, literal }) => {
          const fragment = toFragment(expression, side === 'first', named, place);
          if (fragment !== undefined) return render(fragment) + literal.text;
          values += 1;
          return `$${values}${literal.text}`;
        });
        return node.template.head.text + parts.join('');
      };
      const text = render(template);
      return { place, text, values };
    });
    return variants[0]?.text === variants[1]?.text ? variants.slice(0, 1) : variants;
  });
}

function isSql(node: ts.Node): node is ts.TaggedTemplateExpression {
  return (
    ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && node.tag.text === 'sql'
  );
}

/** What a template that is a part of statements stands for, with its name: itself, or the choice that it is one side of. */
function namedPart(
  template: ts.TaggedTemplateExpression,
): { readonly name: string; readonly expression: ts.Expression } | undefined {
  const { parent } = template;
  const isSide = ts.isConditionalExpression(parent) && parent.condition !== template;
  const expression = isSide ? parent : template;
  const around = expression.parent;
  const holder = ts.isArrowFunction(around) ? around.parent : around;
  return ts.isVariableDeclaration(holder) && ts.isIdentifier(holder.name)
    ? { name: holder.name.text, expression }
    : undefined;
}

function toFragment(
  expression: ts.Expression,
  first: boolean,
  named: ReadonlyMap<string, ts.Expression>,
  place: string,
): ts.TaggedTemplateExpression | undefined {
  if (ts.isParenthesizedExpression(expression)) {
    return toFragment(expression.expression, first, named, place);
  }
  if (isSql(expression)) return expression;
  if (ts.isConditionalExpression(expression)) {
    const chosen = first ? expression.whenTrue : expression.whenFalse;
    return toFragment(chosen, first, named, place);
  }
  const part = (name: string) => {
    const found = named.get(name);
    return found && toFragment(found, first, named, place);
  };
  if (ts.isIdentifier(expression)) return part(expression.text);
  if (!ts.isCallExpression(expression) || !ts.isIdentifier(expression.expression)) return undefined;
  const called = expression.expression.text;
  if (called === 'sql') {
    throw new Error(`${place}: sql(…) hides a part of the statement: write it out.`);
  }
  return part(called);
}
