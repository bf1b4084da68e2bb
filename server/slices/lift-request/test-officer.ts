const dates = { validFrom: '2024-01-01', validUntil: '2099-12-31' };
const analysis = {
  need: 'Beslutar om spärrar.',
  risk: { severity: 2, probability: 2 },
  decidedBy: 'Verksamhetschef',
  decidedOn: '2024-01-01',
};

/** Directory lines of a physician at a unit, with duties. */
export function onDuty(
  hsaId: string,
  unit: string,
  familyName: string,
  duties: readonly string[] = ['liftOfficer'],
): readonly object[] {
  return [
    { kind: 'staff', hsaId, givenName: 'Karin', familyName },
    {
      ...{ kind: 'assignment', hsaId: hsaId.replace('-A', '-U'), staff: hsaId, unit },
      ...{ name: 'Jour', role: 'Jourhavande läkare', purpose: 'care', ...dates, duties },
      rights: ['ownProvider', 'shared'].map((scope) => ({
        ...{ types: ['*'], scope, ...dates, analysis },
      })),
    },
  ];
}
