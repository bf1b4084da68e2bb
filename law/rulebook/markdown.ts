/** The rulebook as a page of Markdown. */

import type { Rulebook, RulebookRule } from '../rulebook.ts';

/** The whole book, ready to be read or printed. */
export function toMarkdown(book: Rulebook): string {
  const blocks = [
    `# ${book.title}`,
    ...book.introduction,
    ...book.acts.flatMap((act) => [
      `## ${act.title}`,
      ...act.sections.flatMap((section) => [
        `### ${section.title}`,
        ...section.rules.flatMap((rule) => ruleBlocks(book, rule)),
      ]),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function ruleBlocks(book: Rulebook, rule: RulebookRule): readonly string[] {
  return [
    `#### ${rule.title}`,
    rule.says,
    rule.inForce.join(' '),
    ...rule.answers.flatMap(({ lead, conditions, exceptions }) => [
      `**${lead}**`,
      conditions.map((condition, index) => `${index + 1}. ${condition}`).join('\n'),
      ...(exceptions.length === 0 ? [] : [`*${book.headings.exceptions}*`, bullets(exceptions)]),
    ]),
    `*${book.headings.checkedBy}*`,
    rule.checkedBy.join(' '),
    ...(rule.theorems.length === 0 ? [] : [rule.theoremsLead, bullets(rule.theorems)]),
  ];
}

function bullets(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${sentence}`).join('\n');
}
