import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121123113 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "time_off_request" ("id" text not null, "staff_id" text not null, "venue_id" text not null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "reason" text null, "status" text check ("status" in ('open', 'approved', 'declined', 'withdrawn')) not null default 'open', "requested_by" text not null, "decided_by" text null, "decided_at" timestamptz null, "note" text null, "time_off_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "time_off_request_pkey" primary key ("id"), constraint CK_time_off_request_order check (ends_at > starts_at), constraint CK_time_off_request_decided check ((status IN ('approved', 'declined')) = (decided_at IS NOT NULL)), constraint CK_time_off_request_approved check (status = 'approved' OR time_off_id IS NULL));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_time_off_request_deleted_at" ON "time_off_request" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_time_off_request_staff_id_starts_at" ON "time_off_request" ("staff_id", "starts_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_time_off_request_venue_id_status_starts_at" ON "time_off_request" ("venue_id", "status", "starts_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "time_off_request" cascade;`);
  }

}
