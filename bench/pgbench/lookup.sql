-- What an overview costs when a program asks the database for it directly, each statement on its own: begin, facts,
-- headers, the insert of an entry as long as ours, commit. It runs as the role app, on the tables, indexes, persons
-- and readers of the server beside it.
--
-- The facts are asked of the same tables by the same keys as the server asks. They come as columns and as yes or no
-- instead of as JSON, the session by its id instead of by the hash of its token, the last reading is looked for in
-- the last days only, and bodies are not read: what is easier for the database is easier here.
--
-- -D targets: how many pairs of a session and a person; the nth session reads person n * stride.
-- -D entry: the bytes of one of our entries, in hexadecimal.

\set target random(0, :targets - 1)
\set person :target * :stride

begin;

select session.id, session.portal, session.locked_at, staff.id, staff.hsa_id, staff.given_name, staff.family_name,
       assignment.id, assignment.name, assignment.role, assignment.purpose, assignment.duties,
       unit.id, unit.hsa_id, unit.name, provider.id, provider.hsa_id, provider.name, provider.kind, provider.part,
       person.birth_date, person.deceased_on, now(),
       array(select scope || ' ' || array_to_string(types, ',') from directory.assignment_right
              where assignment_id = assignment.id and current_date between valid_from and valid_until) as rights,
       exists (select from person.link where link.person_id = key.id and unlinked_at is null) as linked,
       exists (select from relation.relation
                where relation.person_id = key.id and unit_id = unit.id and voided_at is null
                  and starts_at <= now() and (ends_at is null or ends_at > now())) as related,
       exists (select from consent.consent
                where consent.person_id = key.id and unit_id = unit.id and voided_at is null
                  and withdrawn_at is null and starts_at <= now() and (ends_at is null or ends_at > now())) as consented,
       exists (select from consent.refusal where refusal.person_id = key.id and unit_id = unit.id) as asked_in_vain,
       array(select controller_id from block.block
              where block.person_id = key.id and lifted_at is null and voided_at is null) as blocked,
       exists (select from block.temporary_lift
                where temporary_lift.person_id = key.id and unit_id = unit.id and ends_at > now()) as lifted,
       (select capacity from capacity.assessment
         where assessment.person_id = key.id and unit_id = unit.id and voided_at is null
         order by assessed_at desc limit 1) as capacity,
       (select clarified from capacity.attitude
         where attitude.person_id = key.id and unit_id = unit.id and voided_at is null
         order by assessed_at desc limit 1) as attitude,
       (select danger from access.danger
         where danger.person_id = key.id and danger.session_id = session.id
         order by stated_at desc limit 1) as danger,
       (select ground.purpose from access.ground
         where ground.person_id = key.id and ground.session_id = session.id
         order by stated_at desc limit 1) as purpose,
       (select at from audit.entry
         where entry.person_id = key.id and entry.staff_id = staff.id and step in ('overview', 'document')
           and at between now() - interval '30 days' and now()
         order by at desc limit 1) as last_read_at
  from (select ('01900010-0000-7000-8000-' || lpad(:person, 12, '0'))::uuid as id) key
  join person.person on person.person_id = key.id
 cross join session.session
  join directory.staff on staff.id = session.staff_id
  join directory.assignment on assignment.id = session.assignment_id
  join directory.unit on unit.id = assignment.unit_id
  join directory.connected_provider provider on provider.id = unit.connected_provider_id
 where session.id = ('01900006-0000-7000-8000-' || lpad(:target, 12, '0'))::uuid;

select d.id, d.person_id, d.controller_id, d.unit_id, d.type, d.version, d.current, d.event_at, d.event_until,
       d.block_comparison_time, d.available_under, d.source_system, d.document_id, d.documented_at, d.signed_at,
       d.signed_by, d.author_name, d.author_role, d.intervention_kind, d.intervention_basis, d.title, d.summary,
       d.event, unit.name, provider.name, provider.kind, provider.part
  from (select document.*, row_number() over (partition by controller_id, type order by event_at desc, id desc) as place
          from record.document
         where person_id = ('01900010-0000-7000-8000-' || lpad(:person, 12, '0'))::uuid and current) d
  join directory.unit on unit.id = d.unit_id
  join directory.connected_provider provider on provider.id = d.controller_id
 where d.place <= 50
 order by d.event_at desc, d.id desc
 limit 50;

insert into audit.entry (person_id, id, at, bytes, salt, mac, key_id, step, outcome, lookup_id, staff_id, unit_id, reader_id)
values (('01900010-0000-7000-8000-' || lpad(:person, 12, '0'))::uuid, gen_random_uuid(), now(), decode(:entry, 'hex'),
        '\x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a',
        '\x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a', 'audit-mac', 'overview', 'permitted',
        gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid());

commit;
