import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Every table that an offer is read from, with the columns that say whose rules its rows are. */
const OWNERS: Record<string, string[]> = {
  venue_schedule: ["venue_id"],
  opening_interval: ["venue_id"],
  opening_exception: ["venue_id"],
  resource: ["venue_id"],
  resource_unit: ["resource_id"],
  staff_member: ["id"],
  staff_venue: ["staff_id"],
  shift: ["staff_id"],
  shift_override: ["staff_id"],
  // A service is asked for by any of its names, so that a name's new meaning is a change of the name.
  service: ["id", "product_id", "handle"],
  service_variant: ["service_id"],
  service_add_on: ["service_id"],
  service_prerequisite: ["service_id"],
  service_rate: ["service_id"],
  service_resource: ["service_id"],
  service_staff: ["service_id"],
}

const EVENTS = {
  insert: "new table as new_rows",
  update: "old table as old_rows new table as new_rows",
  delete: "old table as old_rows",
}

/**
 * Versions of booking rules, so that what a process keeps of them is never served when it is out of date, whoever changed
 * them. An owner is whose rules they are: a venue, a staff member, a service, a resource. Every statement that writes rules
 * raises the version of the owners named by the rows themselves, in its own transaction; no other row is looked at, so
 * that a concurrent change of another table cannot hide one. Rows are never deleted, so that a version never comes again;
 * emptying a whole table, which tells nothing about its rows, makes everything out of date by the epoch instead.
 *
 * The triggers fire always, also while replication or a restored dump writes.
 */
export class Migration20261121093000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "rules_version" ("owner_id" text not null primary key, "version" bigint not null);`,
    )
    // An epoch is of its own schema: it begins with the microsecond, and is used up before anybody reads it.
    this.addSql(`
      do $$ begin
        execute format('create sequence if not exists rules_epoch start with %s',
          (extract(epoch from clock_timestamp()) * 1000000)::bigint);
        perform nextval('rules_epoch');
      end $$;
    `)
    this.addSql(`
      create or replace function raise_rules_version() returns trigger language plpgsql as $$
      declare
        owner_column text;
        owners text[] := '{}';
        found text[];
        sources text[] := case tg_op when 'INSERT' then '{new_rows}' when 'DELETE' then '{old_rows}'
          else '{old_rows,new_rows}' end;
        source text;
      begin
        foreach source in array sources loop
          foreach owner_column in array tg_argv loop
            execute format('select coalesce(array_agg(distinct %I::text), ''{}'') from %I where %I is not null',
              owner_column, source, owner_column) into found;
            owners := owners || found;
          end loop;
        end loop;
        -- In one order, so that two statements that meet at several owners wait for each other and do not lock up.
        insert into rules_version (owner_id, version)
          select distinct owner_id, 1 from unnest(owners) as one (owner_id) order by owner_id
        on conflict (owner_id) do update set version = rules_version.version + 1;
        return null;
      end $$;
    `)
    this.addSql(`
      create or replace function renew_rules_epoch() returns trigger language plpgsql as $$
      begin
        perform nextval('rules_epoch');
        return null;
      end $$;
    `)
    this.addSql(`
      create or replace function keep_rules_version() returns trigger language plpgsql as $$
      begin
        raise exception 'rules_version keeps every owner: a version must never come again';
      end $$;
    `)
    this.addSql(
      `create or replace trigger "TR_rules_version_keep" before delete on "rules_version" execute function keep_rules_version();`,
    )
    for (const [table, columns] of Object.entries(OWNERS)) {
      for (const [event, rows] of Object.entries(EVENTS)) {
        this.addSql(`
          create or replace trigger "TR_${table}_rules_${event}" after ${event} on "${table}" referencing ${rows}
            for each statement execute function raise_rules_version(${columns.map((name) => `'${name}'`).join(", ")});
        `)
        this.addSql(`alter table "${table}" enable always trigger "TR_${table}_rules_${event}";`)
      }
    }
    for (const table of [...Object.keys(OWNERS), "rules_version"]) {
      this.addSql(
        `create or replace trigger "TR_${table}_rules_truncate" after truncate on "${table}" execute function renew_rules_epoch();`,
      )
      this.addSql(`alter table "${table}" enable always trigger "TR_${table}_rules_truncate";`)
    }
  }

  override async down(): Promise<void> {
    for (const table of Object.keys(OWNERS)) {
      for (const event of [...Object.keys(EVENTS), "truncate"]) {
        this.addSql(`drop trigger if exists "TR_${table}_rules_${event}" on "${table}";`)
      }
    }
    this.addSql(`drop table if exists "rules_version";`)
    for (const name of ["raise_rules_version", "renew_rules_epoch", "keep_rules_version"]) {
      this.addSql(`drop function if exists ${name}();`)
    }
    this.addSql(`drop sequence if exists rules_epoch;`)
  }
}
