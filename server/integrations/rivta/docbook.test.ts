import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { docBookToText } from './docbook.ts';

const cases: readonly [string, string, string][] = [
  [
    'an article with sections',
    `<?xml version="1.0"?>
     <article>
       <info><title>Mottagningsbesök</title></info>
       <para>Kommer för  kontroll
         av blodtryck.</para>
       <section><title>Status</title><para>BT 148/82.</para><para>Puls 72.</para></section>
       <section><title>Bedömning</title><section><title>Hjärta</title><para>Stabil.</para></section></section>
     </article>`,
    'Mottagningsbesök\n\nKommer för kontroll av blodtryck.\n\nStatus\nBT 148/82.\n\nPuls 72.\n\nBedömning\nHjärta\nStabil.',
  ],
  [
    'lists within lists and after words',
    `<para>Att göra:
       <itemizedlist mark="opencircle">
         <listitem><para>Ny vikt</para><para>på fredag</para></listitem>
         <listitem override="bullet"><para>Prover:</para>
           <orderedlist><listitem><para>Krea</para></listitem><listitem><para>K</para></listitem></orderedlist>
         </listitem>
       </itemizedlist>
       Åter om en vecka.</para>`,
    'Att göra:\n\n– Ny vikt\n  på fredag\n– Prover:\n  1. Krea\n  2. K\n\nÅter om en vecka.',
  ],
  [
    'names and values, and a table',
    `<section xmlns="http://docbook.org/ns/docbook">
       <variablelist><varlistentry><term>Vikt</term><listitem><para>61 kg</para></listitem></varlistentry></variablelist>
       <informaltable><tgroup cols="2"><thead><row><entry>Prov</entry><entry>Svar</entry></row></thead>
       <tbody><row><entry>Hb</entry><entry><para>118</para></entry></row></tbody></tgroup></informaltable>
       <para>Slut.</para></section>`,
    '– Vikt: 61 kg\n\nProv | Svar\nHb | 118\n\nSlut.',
  ],
  [
    'emphasis, quotes, footnotes, links and pictures',
    `<para><emphasis role="bold">Viktigt</emphasis>: säger <quote>jag mår bra</quote><footnote><para>via tolk</para></footnote>, se
     <ulink url="https://www.1177.se/">1177</ulink> och <link xmlns:x="http://www.w3.org/1999/xlink" x:href="https://a.se">https://a.se</link>
     <inlinemediaobject><imageobject><imagedata fileref="sar.jpg"/></imageobject></inlinemediaobject></para>`,
    'Viktigt: säger ”jag mår bra” (via tolk), se 1177 (https://www.1177.se/) och https://a.se\n\nsar.jpg',
  ],
  [
    'what was struck out is said to be',
    '<para>Waran <emphasis role="strikethrough">2,5 mg</emphasis> 5 mg</para>',
    'Waran [överstruket: 2,5 mg] 5 mg',
  ],
  [
    'a warning without a title',
    '<article><warning><para>Ge inte NSAID.</para></warning><para>Åter.</para></article>',
    'Varning\nGe inte NSAID.\n\nÅter.',
  ],
  [
    'lines that were set by hand',
    '<article><literallayout>\nHb    118\n  CRP 4\n</literallayout></article>',
    'Hb    118\n  CRP 4',
  ],
  [
    'characters by name and by number, and CDATA',
    '<!DOCTYPE article PUBLIC "-//OASIS//DTD DocBook XML V4.5//EN" "docbookx.dtd"><article><para>&Aring;ter &lt; 2&nbsp;v &#229;r &amp;c <![CDATA[<b>]]></para></article>',
    'Åter < 2\u00a0v år &c <b>',
  ],
  ['paragraphs without a root', '<para>Ett.</para>\n<para>Två.</para>', 'Ett.\n\nTvå.'],
  ['an element that nobody knows', '<article><b>Fet</b> text<p>p</p></article>', 'Fet textp'],
  ['comments', '<!-- mall 4 --><para>Ord<!-- x --> kvar</para>', 'Ord kvar'],
  ['no words', '<article><para/></article>', ''],
];
for (const [name, markup, words] of cases) {
  test(`DocBook is read as words: ${name}`, () => assert.equal(docBookToText(markup), words));
}

const texts = [
  'Vanlig text',
  'Hb <100 på morgonen, >110 på kvällen>',
  '<3 veckor kvar>',
  '<para>aldrig slutad',
  '<para>slutad</para> och text efter',
  '<p>HTML är inte DocBook</p>',
  '<Anna> ringde, se <para>',
  '<article xmlns="urn:other"><para>x</para></article>',
  '<!DOCTYPE article [<!ENTITY a "b">]><article><para>&a;</para></article>',
  '<para>&unknown;</para>',
];
for (const text of texts) {
  test(`not DocBook, so it stays as it is: ${text}`, () =>
    assert.equal(docBookToText(text), undefined));
}

test('no word of well-formed DocBook is lost, whatever holds it', () => {
  const words = fc.stringMatching(/^[a-zåäö0-9]{1,8}$/);
  const names = fc.constantFrom(
    ...['article', 'section', 'title', 'para', 'emphasis', 'itemizedlist', 'listitem', 'quote'],
    ...['variablelist', 'varlistentry', 'term', 'row', 'entry', 'footnote', 'note', 'strange'],
    ...['literallayout', 'bridgehead', 'orderedlist', 'ulink'],
  );
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      words.map((word) => ` ${word} `),
      fc
        .tuple(names, fc.array(tie('node'), { maxLength: 4 }))
        .map(([name, within]) => `<${name}>${within.join('')}</${name}>`),
    ),
  }));
  fc.assert(
    fc.property(fc.array(node, { minLength: 1, maxLength: 5 }), (nodes) => {
      const markup = `<article>${nodes.join('')}</article>`;
      const said = docBookToText(markup) ?? '';
      assert.doesNotMatch(said, /[<>]/);
      const rest = [...said.matchAll(/[a-zåäö0-9]+/g)].map(([word]) => word);
      for (const [word] of markup.replaceAll(/<[^>]*>/g, ' ').matchAll(/[a-zåäö0-9]+/g)) {
        const at = rest.indexOf(word);
        assert.notEqual(at, -1, `${word} is lost of ${markup}`);
        rest.splice(at, 1);
      }
    }),
    { seed: 20261122, numRuns: 300 },
  );
});
