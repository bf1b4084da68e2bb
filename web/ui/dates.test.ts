import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dateText,
  dayOf,
  dayText,
  lastDayOf,
  monthHeading,
  monthOf,
  monthShort,
  nearDateText,
  parseDateText,
  timeText,
  timeWithSeconds,
} from './dates.ts';

const morning = '2026-11-22T06:40:05.123Z';

test('a date is written out, with the clock of Sweden', () => {
  assert.equal(dateText(morning, 'sv'), '22 november 2026');
  assert.equal(dateText(morning, 'en'), '22 November 2026');
  assert.equal(dateText(morning, 'fi'), '22. marraskuuta 2026');
  assert.equal(timeText(morning, 'sv'), '07.40');
  assert.equal(timeText(morning, 'fi'), '07.40');
  assert.equal(timeText(morning, 'en'), '07:40');
  assert.equal(timeWithSeconds(morning, 'sv'), '07.40.05');
});

test('late in the evening in London it is the next day in Sweden', () => {
  assert.equal(dayOf('2026-06-30T22:30:00.000Z'), '2026-07-01');
  assert.equal(monthOf('2026-06-30T22:30:00.000Z'), '2026-07');
  assert.equal(dayText('2026-06-30T22:30:00.000Z', 'sv'), '1 juli');
});

test('a calendar date stays the day it is', () => {
  assert.equal(dateText('2026-12-22', 'sv'), '22 december 2026');
});

test('the year is left out when it is this one', () => {
  assert.equal(nearDateText('2026-12-22', morning, 'sv'), '22 december');
  assert.equal(nearDateText('2027-03-03', morning, 'sv'), '3 mars 2027');
});

test('months head the list with a capital, and stand short in the figure', () => {
  assert.equal(monthHeading('2026-11', 'sv'), 'November 2026');
  assert.equal(monthHeading('2026-11', 'fi'), 'Marraskuu 2026');
  assert.equal(monthShort('2026-05', 'sv'), 'maj');
});

test('what is no time is shown as it came, never as a false one', () => {
  assert.equal(dateText('okänt', 'sv'), 'okänt');
});

test('what ends at midnight holds through the day before', () => {
  assert.equal(lastDayOf('2026-12-22T23:00:00.000Z'), '2026-12-22');
  assert.equal(lastDayOf('2026-12-22T22:59:59.999Z'), '2026-12-22');
  assert.equal(lastDayOf('2026-12-22'), '2026-12-22');
});

const typed: readonly [string, string | undefined][] = [
  ['2026-12-22', '2026-12-22'],
  ['20261222', '2026-12-22'],
  ['261222', '2026-12-22'],
  ['22/12 2026', '2026-12-22'],
  ['2.1.2027', '2027-01-02'],
  ['2026-02-29', undefined],
  ['2026-13-01', undefined],
  ['i morgon', undefined],
  ['', undefined],
];
for (const [text, day] of typed) {
  test(`typed "${text}" is ${day ?? 'no date'}`, () => assert.equal(parseDateText(text), day));
}
