import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The audit log is append-only by the database: UPDATE, DELETE and TRUNCATE are refused for every role, the table's owner
 * included, with SQLSTATE 42501. The triggers fire for statements, so also for those that would touch no row, and always, so
 * that `session_replication_role` does not pass them by. Only the owner or a superuser who first alters the table itself
 * (drops or disables the triggers) gets further. Entries are searched by parts of words.
 */
export class Migration20261121091000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function audit_entry_is_append_only() returns trigger language plpgsql as $$
      begin
        raise exception 'audit_entry is append-only: % is refused', tg_op
          using errcode = 'insufficient_privilege', hint = 'Entries of the audit log are never changed or removed.';
      end $$;`)
    this.addSql(`
      create or replace trigger "audit_entry_append_only" before update or delete or truncate on "audit_entry"
        for each statement execute function audit_entry_is_append_only();`)
    this.addSql(`alter table "audit_entry" enable always trigger "audit_entry_append_only";`)
    this.addSql(`create extension if not exists pg_trgm;`)
    this.addSql(`
      create index if not exists "IDX_audit_entry_words" on "audit_entry" using gin (
        (action || ' ' || coalesce(target_kind, '') || ' ' || coalesce(target_id, '') || ' ' || coalesce(actor_id, ''))
        gin_trgm_ops);`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_audit_entry_words";`)
    this.addSql(`drop trigger if exists "audit_entry_append_only" on "audit_entry";`)
    this.addSql(`drop function if exists audit_entry_is_append_only();`)
  }
}
