import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121123434 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "attendance_correction" ("id" text not null, "record_id" text not null, "at" timestamptz not null, "by_type" text check ("by_type" in ('vendor', 'platform')) not null, "by_id" text not null, "kind" text check ("kind" in ('added', 'changed', 'voided')) not null, "from" jsonb null, "to" jsonb null, "reason" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "attendance_correction_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_attendance_correction_deleted_at" ON "attendance_correction" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_attendance_correction_record_id_at" ON "attendance_correction" ("record_id", "at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "attendance_record" ("id" text not null, "staff_id" text not null, "venue_id" text not null, "date" text not null, "time_zone" text not null, "checked_in_at" timestamptz not null, "checked_out_at" timestamptz null, "breaks" jsonb not null, "check_out_missed_at" timestamptz null, "voided_at" timestamptz null, "sequence" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "attendance_record_pkey" primary key ("id"), constraint CK_attendance_record_order check (checked_out_at >= checked_in_at), constraint CK_attendance_record_breaks check (jsonb_typeof(breaks) = 'array'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_attendance_record_deleted_at" ON "attendance_record" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_attendance_record_open_unique" ON "attendance_record" ("staff_id") WHERE checked_out_at IS NULL AND check_out_missed_at IS NULL AND voided_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_attendance_record_venue_id_date" ON "attendance_record" ("venue_id", "date") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_attendance_record_staff_id_date" ON "attendance_record" ("staff_id", "date") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "attendance_correction" cascade;`);

    this.addSql(`drop table if exists "attendance_record" cascade;`);
  }

}
