-- The roles of Samvy. Run before the migrations, by a role that may create roles; again without harm.
-- Roles belong to the whole PostgreSQL server, so several databases of one server share them. A database
-- administrator may also create them beforehand; then the migrating role needs only to be a member of owner.
--
--   owner       owns every table and migrates; the server never works as it
--   app         the server's work; on audit entries it may only insert and select
--   reader      reports, never personal numbers
--   integrator  seals audit entries into the log
--   retention   clears audit entries after the retention time
do $$
declare
  name text;
begin
  foreach name in array array['owner', 'app', 'reader', 'integrator', 'retention'] loop
    if not exists (select from pg_roles where rolname = name) then
      begin
        execute format('create role %I nologin', name);
      exception when duplicate_object or unique_violation then
        null; -- a migration of another database has just created it
      end;
    end if;
  end loop;
  if not pg_has_role(current_user, 'owner', 'member') then
    execute format('grant owner to %I', current_user);
  end if;
  execute format('grant create, temporary on database %I to owner', current_database());
end
$$;
