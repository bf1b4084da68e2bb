import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseCaseLine } from './case-line.ts';
import { type Decision, decide, deciderOf, rules } from './decide.ts';
import {
  careReading,
  readingInDanger,
  readingOfRecipientUnable,
  requestingLift,
  socialCareReading,
} from './examples.ts';
import { explain, restsOn } from './explain.ts';
import { type FactName, type Facts, factNames, facts, factValues, questions } from './facts.ts';
import { days } from './proof/space.ts';
import { decideAs } from './replay.ts';
import { type Language, languages } from './statute.ts';

const seed = 913;

/** Every case of the case files. */
const cases: readonly Facts[] = readdirSync(`${import.meta.dirname}/cases`)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) =>
    readFileSync(`${import.meta.dirname}/cases/${name}`, 'utf8')
      .trimEnd()
      .split('\n'),
  )
  .map((line) => {
    const { outcome: _, section: __, also: ___, unmet: ____, ...fields } = JSON.parse(line);
    const read = parseCaseLine(JSON.stringify(fields));
    assert.ok(read.ok);
    return read.facts;
  });

const anyFacts = fc
  .record({
    question: fc.constantFrom(...questions),
    on: fc.constantFrom(...days),
    values: fc.record(
      Object.fromEntries(
        factNames.map((name) => [name, fc.constantFrom(...factValues[name], 'unknown')]),
      ),
    ),
  })
  .map(({ question, on, values }) => ({ question, on, ...values }) as Facts);

const sampled = [...cases, ...fc.sample(anyFacts, { seed, numRuns: 3000 })];

const sentence = /^\p{Lu}[^\n{}]*[.]$/u;
/** Names and values of facts that are no words of people: `consentGiven`, `careProvider`. */
const codes = new RegExp(
  ['unknown', ...factNames, ...Object.values(factValues).flat()]
    .filter((code) => code === 'unknown' || /[a-z][A-Z]/.test(code))
    .join('|'),
);

/** How the section is written in the sentence: `3 kap. 1 §`, `chapter 3, section 1`, `3 luku 1 §`. */
function written(cites: string, language: Language): RegExp {
  const [, chapter, section] = /^\w+ (?:(\d+):)?(\d+)/.exec(cites) ?? [];
  const forms = {
    sv: chapter === undefined ? `${section} §` : `${chapter} kap[.] ${section} §`,
    en: chapter === undefined ? `section ${section} ` : `chapter ${chapter}, section ${section} `,
    fi: chapter === undefined ? `${section} §` : `${chapter} luku ${section} §`,
  };
  return new RegExp(`(^|[ (])${forms[language]}`);
}

for (const language of languages) {
  test(`${language}: one plain sentence that names a section cited, and no code`, () => {
    for (const all of sampled) {
      const decision = decide(all);
      const { sentence: said, rests, change } = explain(all, decision, language);
      assert.match(said, sentence);
      const named = decision.cites.filter((section) => written(section, language).test(said));
      if (decision.cites.length > 0) assert.ok(named.length > 0, `${decision.cites}: ${said}`);
      else assert.doesNotMatch(said, /§|section|\d/);
      if (decision.outcome === 'permitted') assert.deepEqual(named, decision.cites, said);
      const spoken = [...rests, ...change].flatMap(({ label, value }) => [label, value]);
      for (const text of [said, ...spoken, ...change.map(({ text }) => text)]) {
        assert.doesNotMatch(text, codes);
        assert.notEqual(text, '');
      }
      for (const { text } of change) assert.match(text, sentence);
    }
  });
}

test('a permission rests on facts that alone give it, and none of them can be left out', () => {
  let permissions = 0;
  for (const all of sampled) {
    const decision = decide(all);
    if (decision.outcome === 'refused') continue;
    permissions += 1;
    const names = restsOn(all, decision);
    const only = (kept: readonly FactName[]) => {
      const again = decide(
        facts({
          question: all.question,
          on: all.on,
          ...Object.fromEntries(kept.map((name) => [name, all[name]])),
        }),
      );
      return `${again.outcome} ${again.cites}`;
    };
    assert.equal(only(names), `permitted ${decision.cites}`);
    for (const name of names) {
      const without = names.filter((other) => other !== name);
      assert.notEqual(only(without), only(names), `${name} ${JSON.stringify(all)}`);
    }
  }
  assert.ok(permissions > 100, `${permissions}`);
});

test('a refusal rests on what forbids or lacks, and on nothing else', () => {
  for (const all of sampled) {
    const decision = decide(all);
    if (decision.outcome === 'permitted') continue;
    const names = restsOn(all, decision);
    assert.ok(names.every((name) => decision.unmet.includes(name)));
    assert.equal(names.length === 0, decision.unmet.length === 0);
  }
});

test('an explanation says nothing of facts that were taken for granted', () => {
  const assumed: readonly FactName[] = ['source', 'boundary', 'madeAvailable', 'blocked'];
  for (const all of sampled) {
    const { rests, change, sentence: said } = explain(all, decide(all), 'sv', assumed);
    const spoken = [...rests, ...change].map(({ fact }) => fact);
    assert.ok(!spoken.some((fact) => assumed.includes(fact)));
    assert.doesNotMatch(said, /eftersom[ .]*$|uppgifterna (inte )?är spärrade[,. ](?!mot)/);
  }
});

const inSwedish: readonly [Facts, string][] = [
  [
    careReading(),
    'Att läsa uppgifterna är tillåtet enligt 3 kap. 1 § SVOD-lagen, eftersom personen har samtyckt, det finns en aktuell patientrelation och uppgifterna kan antas ha betydelse.',
  ],
  [
    careReading({ consentGiven: 'no' }),
    'Att läsa uppgifterna är inte tillåtet enligt 3 kap. 1 § SVOD-lagen, eftersom personens samtycke saknas.',
  ],
  [
    careReading({ blocked: 'yes' }),
    'Att läsa uppgifterna är inte tillåtet enligt 2 kap. 3 § SVOD-lagen, eftersom uppgifterna är spärrade.',
  ],
  [
    readingInDanger({ consentGiven: 'yes' }),
    'Att läsa uppgifterna är tillåtet enligt 3 kap. 1 § och 3 kap. 6 § SVOD-lagen, eftersom personen har samtyckt, personens samtycke inte kan inhämtas och det är fara för patientens liv eller allvarlig risk för hälsan.',
  ],
  [
    readingOfRecipientUnable({ source: 'careProvider' }),
    'Att läsa uppgifterna är inte tillåtet enligt 3 kap. 4 § SVOD-lagen, eftersom uppgifterna finns hos en vårdgivare.',
  ],
  [
    requestingLift({ question: 'seeBlockedFlag', reader: 'socialCareProvider' }),
    'Att se om det finns spärrade uppgifter är inte tillåtet enligt 2 kap. 5 § SVOD-lagen, eftersom den som frågar är omsorgsgivare.',
  ],
  [
    socialCareReading({ boundary: 'sameUnit', takesPartInCare: 'yes' }),
    'Att läsa uppgifterna är tillåtet enligt 10 § lagen om personuppgifter inom socialtjänsten, eftersom den som läser deltar i vården eller omsorgen, uppdraget och behörigheten omfattar detta och den som frågar är omsorgsgivare.',
  ],
  [
    careReading({ on: '2022-12-31' }),
    'Att läsa uppgifterna är inte tillåtet, eftersom ingen lag öppnade för det den dagen.',
  ],
];
for (const [all, said] of inSwedish) {
  test(said, () => assert.equal(explain(all, decide(all), 'sv').sentence, said));
}

test('a consent given for a child that cannot itself consent is no reason to name', () => {
  const child = socialCareReading({ capacity: 'childUnable', source: 'careProvider' });
  assert.deepEqual(
    explain(child, decide(child), 'sv').rests.map(({ fact }) => fact),
    ['capacity'],
  );
});

test('a change is said as what would turn the decision, alone or with others', () => {
  const refused = careReading({ consentGiven: 'no' });
  assert.deepEqual(explain(refused, decide(refused), 'sv').change, [
    {
      fact: 'consentGiven',
      label: 'Samtycke',
      value: 'ja',
      text: 'Det blir tillåtet om personen har samtyckt.',
    },
  ]);
  const both = careReading({ consentGiven: 'no', relevant: 'unknown' });
  assert.deepEqual(
    explain(both, decide(both), 'sv').change.map(({ text }) => text),
    ['Det behövs att uppgifterna kan antas ha betydelse.', 'Det behövs att personen har samtyckt.'],
  );
  const permitted = careReading();
  assert.deepEqual(
    explain(permitted, decide(permitted), 'sv').change.map(({ text }) => text),
    ['Det blir inte tillåtet om personens samtycke saknas.'],
  );
});

test('a decision of an earlier rule set is explained by that one, without a change of today', () => {
  const earlier = decideAs('rules-a0bd417c9eb4', careReading());
  assert.ok(earlier.ok);
  const { rests, change } = explain(careReading(), earlier.decision, 'sv');
  assert.ok(rests.some(({ fact }) => fact === 'consentGiven'));
  assert.deepEqual(change, []);
  const unknown: Decision = deciderOf(rules, 'rules-of-yesterday')(careReading());
  assert.match(explain(careReading(), unknown, 'sv').sentence, sentence);
});
