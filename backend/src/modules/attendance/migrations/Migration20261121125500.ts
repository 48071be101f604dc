import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Nobody is at two places at once, and corrections are append-only: UPDATE, DELETE and TRUNCATE are refused for every role,
 * as in the audit log. A stay whose check-out was missed has no end that could be in the way of another.
 */
export class Migration20261121125500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create extension if not exists btree_gist;`)
    this.addSql(`
      alter table "attendance_record" add constraint "EX_attendance_record_overlap" exclude using gist (
        "staff_id" with =, tstzrange("checked_in_at", "checked_out_at") with &&)
        where ("voided_at" is null and "deleted_at" is null
          and ("checked_out_at" is not null or "check_out_missed_at" is null));`)
    this.addSql(`
      create or replace function attendance_correction_is_append_only() returns trigger language plpgsql as $$
      begin
        raise exception 'attendance_correction is append-only: % is refused', tg_op
          using errcode = 'insufficient_privilege', hint = 'Corrections are never changed or removed.';
      end $$;`)
    this.addSql(`
      create or replace trigger "attendance_correction_append_only"
        before update or delete or truncate on "attendance_correction"
        for each statement execute function attendance_correction_is_append_only();`)
    this.addSql(`alter table "attendance_correction" enable always trigger "attendance_correction_append_only";`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "attendance_correction_append_only" on "attendance_correction";`)
    this.addSql(`drop function if exists attendance_correction_is_append_only();`)
    this.addSql(`alter table "attendance_record" drop constraint if exists "EX_attendance_record_overlap";`)
  }
}
