import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Tables whose rows name their venue, and those whose rows name a staff member; with what a change of them concerns. */
const OF_VENUE = {
  booking: "bookings",
  block: "blocks",
  class_session: "sessions",
  opening_interval: "hours",
  opening_exception: "hours",
}
const OF_STAFF = { time_off: "time_off", shift: "hours", shift_override: "hours" }

/**
 * What changed in a venue's calendar, written by triggers in the transaction of the change, so that no code path can
 * forget it. A reader's cursor is the snapshot of its last read: a row is new to it when its transaction was not visible
 * there, however late it committed. A serial number or a clock would pass over transactions that end out of order.
 */
export class Migration20261121092000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "calendar_change" (
        "transaction_id" xid8 not null default pg_current_xact_id(),
        "venue_id" text not null,
        "kind" text not null,
        "at" timestamptz not null default now()
      );
    `)
    this.addSql(
      `create index if not exists "IDX_calendar_change_venue" on "calendar_change" ("venue_id", "transaction_id") include ("kind");`,
    )
    this.addSql(`create index if not exists "IDX_calendar_change_at" on "calendar_change" ("at");`)
    this.addSql(`
      create or replace function record_change_of_venue() returns trigger language plpgsql as $$
      begin
        insert into calendar_change (venue_id, kind)
        values (case when tg_op = 'DELETE' then old.venue_id else new.venue_id end, tg_argv[0]);
        return null;
      end $$;
    `)
    this.addSql(`
      create or replace function record_change_of_staff() returns trigger language plpgsql as $$
      declare changed text := case when tg_op = 'DELETE' then old.staff_id else new.staff_id end;
      begin
        insert into calendar_change (venue_id, kind)
        select venue_id, tg_argv[0] from staff_member where id = changed
        union
        select venue_id, tg_argv[0] from staff_venue where staff_id = changed and deleted_at is null;
        return null;
      end $$;
    `)
    for (const [table, kind] of Object.entries(OF_VENUE)) this.addSql(trigger(table, "venue", kind))
    for (const [table, kind] of Object.entries(OF_STAFF)) this.addSql(trigger(table, "staff", kind))
  }

  override async down(): Promise<void> {
    for (const table of [...Object.keys(OF_VENUE), ...Object.keys(OF_STAFF)]) {
      this.addSql(`drop trigger if exists "${table}_calendar_change" on "${table}";`)
    }
    this.addSql(`drop function if exists record_change_of_venue, record_change_of_staff;`)
    this.addSql(`drop table if exists "calendar_change";`)
  }
}

const trigger = (table: string, of: "venue" | "staff", kind: string) =>
  `create or replace trigger "${table}_calendar_change" after insert or update or delete on "${table}"
     for each row execute function record_change_of_${of}('${kind}');`
