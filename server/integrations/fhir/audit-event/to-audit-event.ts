import type { DecisionRecord, Entry } from '../../../slices/audit/index.ts';
import type {
  Agent,
  AuditEvent,
  CodeableConcept,
  Coding,
  Entity,
  Reference,
} from './audit-event.ts';

const terminology = 'http://terminology.hl7.org/CodeSystem';
const balp = 'https://profiles.ihe.net/ITI/BALP/StructureDefinition';
/** HSA-ids of any kind, as HL7 Sweden's base profiles write them. */
const hsaSystem = 'urn:oid:1.2.752.29.4.19';
const dicom = 'http://dicom.nema.org/resources/ontology/DCM';

const source: Coding = { system: dicom, code: '110153', display: 'Source Role ID' };
const destination: Coding = { system: dicom, code: '110152', display: 'Destination Role ID' };
const recipient: Coding = {
  ...{ system: `${terminology}/v3-ParticipationType`, code: 'IRCP' },
  display: 'information recipient',
};
const provider: Coding = {
  ...{ system: `${terminology}/v3-RoleClass`, code: 'PROV', display: 'healthcare provider' },
};
const entityType = (code: '1' | '2' | '3' | '4', display: string): Coding => ({
  ...{ system: `${terminology}/audit-entity-type`, code, display },
});
const objectRole = (code: string, display: string): Coding => ({
  ...{ system: `${terminology}/object-role`, code, display },
});

/** Where a purpose has a word in HL7's list; the others have Samvy's own alone. */
const purposeCodes: Readonly<Record<string, string>> = {
  care: 'TREAT',
  coordination: 'CAREMGT',
  administration: 'HOPERAT',
};

/**
 * An entry of a lookup by staff, in the pattern of IHE BALP: PatientRead for a document that was opened, PatientQuery for
 * the other steps, Query where nobody was found. BALP's profiles are of what succeeded; what was refused is written alike
 * and names none of them.
 * @param entry its decisions are those that the receiver may know of
 * @param baseUrl where the server is reached, without a slash at the end
 */
export function toAuditEvent(entry: Entry, baseUrl: string): AuditEvent {
  const pattern = patternOf(entry);
  const isRead = pattern === 'PatientRead';
  const failed = entry.outcome === 'refused' || entry.outcome === 'failed';
  const description = entry.decisions.flatMap(({ unmet }) => unmet);
  return {
    resourceType: 'AuditEvent',
    id: entry.id,
    ...(!failed && { meta: { profile: [`${balp}/IHE.BasicAudit.${pattern}`] } }),
    type: {
      ...{ system: `${terminology}/audit-event-type`, code: 'rest' },
      display: 'Restful Operation',
    },
    subtype: [
      { system: 'http://hl7.org/fhir/restful-interaction', code: isRead ? 'read' : 'search' },
      { system: `${baseUrl}/fhir/step`, code: entry.step },
    ],
    action: isRead ? 'R' : 'E',
    recorded: entry.at,
    outcome: failed ? '4' : '0',
    ...(failed && { outcomeDesc: [entry.outcome, ...new Set(description)].join(' ') }),
    agent: agentsOf(entry, baseUrl, isRead),
    source: {
      site: baseUrl,
      observer: { display: 'Samvy', identifier: { system: 'urn:ietf:rfc:3986', value: baseUrl } },
      type: [
        {
          ...{ system: `${terminology}/security-source-type`, code: '4' },
          display: 'Application Server',
        },
      ],
    },
    entity: entitiesOf(entry, baseUrl, isRead),
  };
}

function patternOf({ step, subject, decisions }: Entry): 'PatientRead' | 'PatientQuery' | 'Query' {
  if (subject.kind !== 'person') return 'Query';
  const isOne = decisions.flatMap(({ documents }) => documents).length === 1;
  return step === 'document' && isOne ? 'PatientRead' : 'PatientQuery';
}

function agentsOf(entry: Entry, baseUrl: string, isRead: boolean): readonly Agent[] {
  // Of a query, the client is the source of what is sent; of a read, the server.
  const [client, server] = isRead ? [destination, source] : [source, destination];
  const portal = `${baseUrl}/staff`;
  const agents: Agent[] = [
    {
      ...{ type: { coding: [client] }, who: { display: 'Samvy, staff portal' } },
      ...{ requestor: false, network: { address: portal, type: '5' } },
    },
    {
      ...{ type: { coding: [server] }, who: { display: 'Samvy' } },
      ...{ requestor: false, network: { address: baseUrl, type: '5' } },
    },
  ];
  const { actor } = entry;
  if (actor.kind !== 'staff') return agents;
  agents.push({
    type: { coding: [recipient] },
    who: { type: 'Practitioner', identifier: { system: hsaSystem, value: actor.hsaId } },
    requestor: true,
    ...(actor.assignment !== null && {
      role: [{ text: actor.assignment.role }],
      purposeOfUse: purposesOf(entry, baseUrl, actor.assignment.purpose),
    }),
  });
  for (const organisation of [actor.unit, actor.connectedProvider]) {
    if (organisation === null) continue;
    const identifier = { system: hsaSystem, value: organisation.hsaId };
    const who: Reference = { type: 'Organization', identifier, display: organisation.name };
    agents.push({ type: { coding: [provider] }, who, requestor: false });
  }
  return agents;
}

/** The purpose stated in the lookup, or else that of the assignment. */
function purposesOf(
  { grounds }: Entry,
  baseUrl: string,
  ofAssignment: string,
): readonly CodeableConcept[] {
  const { ground } = (grounds ?? {}) as { readonly ground?: { readonly purpose?: unknown } | null };
  const purpose = typeof ground?.purpose === 'string' ? ground.purpose : ofAssignment;
  const code = purposeCodes[purpose];
  const coding: Coding[] = [{ system: `${baseUrl}/fhir/purpose`, code: purpose }];
  if (code !== undefined) coding.push({ system: `${terminology}/v3-ActReason`, code });
  return [{ coding }];
}

function entitiesOf(entry: Entry, baseUrl: string, isRead: boolean): readonly Entity[] {
  const { subject, decisions, lookup, step } = entry;
  const entities: Entity[] = [];
  if (subject.kind === 'person') {
    const what = { reference: `Patient/${subject.id}` };
    entities.push({ what, type: entityType('1', 'Person'), role: objectRole('1', 'Patient') });
  }
  const documents = decisions.flatMap((decision) => decision.documents);
  const asDocument = (id: string, type: Coding): Entity => ({
    ...{ what: { reference: `DocumentReference/${id}` }, type },
    role: objectRole('4', 'Domain Resource'),
  });
  if (isRead) {
    entities.push(...documents.map((id) => asDocument(id, entityType('2', 'System Object'))));
  } else {
    const query = Buffer.from(`step=${step}&lookup=${lookup ?? ''}`, 'utf8').toString('base64');
    const type = entityType('2', 'System Object');
    entities.push({ type, role: objectRole('24', 'Query'), query, description: step });
    // BALP knows one system object of a query: the query.
    entities.push(...documents.map((id) => asDocument(id, entityType('4', 'Other'))));
  }
  entities.push(...sourcesOf(decisions));
  if (lookup !== null) {
    const identifier = { system: `${baseUrl}/fhir/lookup`, value: lookup };
    entities.push({
      ...{ what: { identifier }, type: entityType('4', 'Other'), role: objectRole('20', 'Job') },
    });
  }
  return entities;
}

/** Whose data were asked for, with the kinds of information. */
function sourcesOf(decisions: readonly DecisionRecord[]): readonly Entity[] {
  return decisions.flatMap(({ source: of, types }) =>
    of === null
      ? []
      : {
          what: { reference: `Organization/${of.id}`, display: of.name },
          type: entityType('3', 'Organization'),
          ...(types.length > 0 && { description: types.join(' ') }),
        },
  );
}
