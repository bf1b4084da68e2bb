import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type postgres from 'postgres';
import { openPostgres } from '../../server/platform/unix-socket.ts';
import { hashSessionToken } from '../../server/slices/session/index.ts';
import {
  assignmentLines,
  connectedProviderLines,
  type Directory,
  organisationLines,
  rightLines,
  staffLines,
  unitLines,
} from './directory.ts';
import { documentRows, manyNotes } from './documents.ts';
import { idOf } from './ids.ts';
import {
  blockLines,
  consentLines,
  identifierLines,
  personLines,
  relationLines,
} from './persons.ts';
import { tokenOf } from './session-token.ts';

type Line = readonly (string | number | boolean | null)[];

const dayMs = 86_400_000;

/** Lays a county out straight in its database, as its owner: what publishing would have left there. */
export class Layout {
  readonly #sql: postgres.Sql;
  readonly #now = Date.now();

  constructor(ownerUrl: string) {
    this.#sql = openPostgres(ownerUrl, {
      max: 3,
      fetch_types: false,
      connection: { application_name: 'samvy bench', TimeZone: 'UTC', synchronous_commit: 'off' },
    });
  }

  async directory(directory: Directory): Promise<void> {
    await this.#copy(
      'directory.organisation (id, hsa_id, name, organisation_number, form)',
      organisationLines(directory),
    );
    await this.#copy(
      'directory.connected_provider (id, organisation_id, hsa_id, name, kind, part, connected_from, shows_staff_names)',
      connectedProviderLines(directory),
    );
    await this.#sql`
      insert into directory.system_client (id, client_id, name, scopes, jwks)
      values (${idOf('systemClient', 0)}, 'journal', 'Journal', '{documents.write}', '{"keys":[]}')`;
    await this.#copy(
      'directory.unit (id, connected_provider_id, hsa_id, name)',
      unitLines(directory),
    );
    await this.#copy(
      'directory.staff (id, hsa_id, given_name, family_name)',
      staffLines(directory),
    );
    await this.#copy(
      'directory.assignment (id, hsa_id, staff_id, unit_id, name, role, purpose, valid_from, valid_until)',
      assignmentLines(directory),
    );
    await this.#copy(
      'directory.assignment_right (assignment_id, position, types, scope, valid_from, valid_until, need, severity, probability, decided_by, decided_on)',
      rightLines(directory),
    );
  }

  /**
   * Persons with all that is known of them.
   * @param most how many documents of a person are laid out
   */
  async persons(
    directory: Directory,
    from: number,
    until: number,
    most: (n: number) => number = () => Number.POSITIVE_INFINITY,
  ): Promise<void> {
    const since = new Date(this.#now - 400 * dayMs).toISOString();
    await this.#copy(
      'person.person (person_id, given_name, family_name, birth_date, sex)',
      personLines(from, until),
    );
    await this.#copy(
      'person.identifier (number, kind, authority, person_id)',
      identifierLines(from, until),
    );
    await this.#copy(
      'relation.relation (person_id, id, kind, connected_provider_id, unit_id, starts_at, basis, registered_by)',
      relationLines(directory, from, until, since),
    );
    await this.#copy(
      'consent.consent (person_id, id, connected_provider_id, unit_id, starts_at, channel, given_by, requested_by, registered_by)',
      consentLines(directory, from, until, since),
    );
    await this.#copy(
      'block.block (person_id, id, kind, controller_id, unit_id, requested_at, registered_by)',
      blockLines(directory, from, until, since),
    );
    await this.#documents(documentRows(directory, { from, until, most }, this.#now));
  }

  /** Many notes about one person. */
  async notes(directory: Directory, many: Parameters<typeof manyNotes>[1]): Promise<void> {
    await this.#documents(manyNotes(directory, many, this.#now));
  }

  async #documents(rows: ReturnType<typeof documentRows>): Promise<void> {
    await Promise.all([
      this.#copy(
        'record.document (person_id, id, controller_id, unit_id, source_system, document_id, version, current, type, event_at, event_until, documented_at, signed_at, signed_by, author_name, author_role, block_comparison_time, approved_for_patient, available_under, intervention_kind, intervention_basis, recipient_group, title, summary, event, digest, published_by)',
        rows.documents(),
      ),
      this.#copy('record.body (person_id, document_id, body)', rows.bodies()),
    ]);
  }

  /** Sessions that have just begun: number n is of the staff member `staffOf(n)`. */
  async sessions(from: number, until: number, staffOf: (n: number) => number): Promise<void> {
    function* lines(): Generator<Line> {
      for (let n = from; n < until; n += 1) {
        const hash = hashSessionToken(tokenOf(n))?.toString('hex');
        const staff = staffOf(n);
        yield [
          ...[idOf('session', n), `\\\\x${hash}`, 'staff', idOf('staff', staff)],
          ...[idOf('assignment', staff), 'http://id.sambi.se/loa/loa3'],
        ];
      }
    }
    await this.#copy(
      'session.session (id, token_hash, portal, staff_id, assignment_id, acr)',
      lines(),
    );
  }

  /** As it would be after a night: statistics are right, and what is old has been cleaned up. */
  async settle(): Promise<void> {
    await this.#sql`vacuum (analyze)`.simple();
  }

  async end(): Promise<void> {
    await this.#sql.end();
  }

  async #copy(into: string, lines: Iterable<Line>): Promise<void> {
    const table = await this.#sql.unsafe(`copy ${into} from stdin`).writable();
    await pipeline(Readable.from(inChunks(lines)), table);
  }
}

/** COPY's text form: fields by tabs. None of the texts holds a tab, a line break or a backslash of its own. */
function* inChunks(lines: Iterable<Line>): Generator<Buffer> {
  let chunk = '';
  for (const line of lines) {
    chunk += `${line.map((field) => field ?? '\\N').join('\t')}\n`;
    if (chunk.length > 60_000) {
      yield Buffer.from(chunk);
      chunk = '';
    }
  }
  if (chunk !== '') yield Buffer.from(chunk);
}
