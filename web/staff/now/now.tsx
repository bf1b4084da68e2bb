import './now.css';
import { type ReactNode, useMemo } from 'react';
import type { Overview } from '../../api/types.ts';
import { toSwedishDate } from '../swedish-time.ts';
import { contactsOf } from './contacts.ts';
import { ContactsPane } from './contacts-pane.tsx';
import { InterventionsPane } from './interventions-pane.tsx';
import { MedicationPane } from './medication-pane.tsx';
import { PlanPane } from './plan-pane.tsx';
import { currentDecisions, currentPlans } from './week.ts';
import { woundsOf } from './wound.ts';
import { WoundPane } from './wound-pane.tsx';

/** What is current: interventions, contacts, goals, medication, wounds. */
export function Now(props: {
  readonly overview: Overview;
  readonly now: number;
  readonly onOpen: (documentId: string) => void;
}): ReactNode {
  const { overview, now, onOpen } = props;
  const { decisions, contacts, plans, wounds, medication } = overview.current;
  const today = toSwedishDate(now);
  const current = useMemo(() => currentDecisions(decisions, today), [decisions, today]);
  const goals = useMemo(() => currentPlans(plans, today), [plans, today]);
  const people = useMemo(() => contactsOf(contacts, today), [contacts, today]);
  const drawn = useMemo(() => woundsOf(wounds), [wounds]);
  return (
    <div className="now-column">
      <InterventionsPane current={current} now={now} />
      <ContactsPane contacts={people} />
      {drawn.map((wound) => (
        <WoundPane key={wound.woundId} wound={wound} now={now} onOpen={onOpen} />
      ))}
      {medication === null ? null : <MedicationPane document={medication} onOpen={onOpen} />}
      {goals.map((plan) => (
        <PlanPane key={plan.id} document={plan} isOneOfMore={goals.length > 1} onOpen={onOpen} />
      ))}
    </div>
  );
}
