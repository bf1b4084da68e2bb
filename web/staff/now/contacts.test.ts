import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentFull } from '../../api/types.ts';
import { contactsOf, telOf } from './contacts.ts';

const today = '2026-11-22';
const document = (id: string, type: string, body: object): DocumentFull =>
  ({ id, type, body, unit: { id: 'u', name: 'Hemtjänst Norra' } }) as unknown as DocumentFull;

test('relatives come in their order, each once, then the permanent contacts in force', () => {
  const contacts = contactsOf(
    [
      document('p', 'permanentSocialCareContact', {
        name: 'Maja',
        role: 'undersköterska',
        from: '2026-01-01',
      }),
      document('q', 'permanentCareContact', {
        name: 'Förra',
        role: 'läkare',
        from: '2020-01-01',
        until: '2025-01-01',
      }),
      document('r', 'relativeContacts', {
        contacts: [
          { name: 'Erik Lindqvist', relation: 'son' },
          { name: 'Tove Lindqvist', relation: 'dotter', phone: '070-174 06 12', order: 1 },
        ],
      }),
      document('s', 'relativeContacts', {
        contacts: [{ name: 'Tove Lindqvist', relation: 'dotter', phone: '0701740612', order: 2 }],
      }),
    ],
    today,
  );
  assert.deepEqual(
    contacts.map(({ name, first }) => [name, first]),
    [
      ['Tove Lindqvist', true],
      ['Erik Lindqvist', false],
      ['Maja', false],
    ],
  );
  assert.equal(contacts[2]?.unitName, 'Hemtjänst Norra');
});

test('numbers can be dialled however they are written', () => {
  assert.equal(telOf('070-174 06 12'), 'tel:+46701740612');
  assert.equal(telOf('+46 70 174 06 12'), 'tel:+46701740612');
  assert.equal(telOf('112'), 'tel:112');
  assert.equal(telOf('0046 70 174 06 12'), 'tel:0046701740612');
  assert.equal(telOf('hemligt'), undefined);
});
