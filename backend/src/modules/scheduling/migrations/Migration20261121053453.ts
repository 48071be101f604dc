import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What the whole booking engine needs: classes with sessions, staff at several venues, rates of their own, processing
 * gaps, limits, prerequisites, calendar feeds, and the traces of rescheduling.
 */
export class Migration20261121053453 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "calendar_feed" ("id" text not null, "subject_type" text check ("subject_type" in ('staff', 'customer')) not null, "subject_id" text not null, "token_hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "calendar_feed_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_calendar_feed_deleted_at" ON "calendar_feed" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_calendar_feed_token_hash_unique" ON "calendar_feed" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_calendar_feed_subject_type_subject_id_unique" ON "calendar_feed" ("subject_type", "subject_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "class_session" ("id" text not null, "service_id" text not null, "venue_id" text not null, "staff_id" text null, "resource_unit_ids" text[] not null default '{}', "starts_at" timestamptz not null, "ends_at" timestamptz not null, "local_starts_at" text not null, "time_zone" text not null, "capacity" integer not null, "status" text check ("status" in ('scheduled', 'cancelled')) not null default 'scheduled', "series_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "class_session_pkey" primary key ("id"), constraint CK_class_session_time check (ends_at > starts_at), constraint CK_class_session_capacity check (capacity > 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_class_session_deleted_at" ON "class_session" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_class_session_service_id_starts_at" ON "class_session" ("service_id", "starts_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_class_session_venue_id_starts_at" ON "class_session" ("venue_id", "starts_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_class_session_service_id_starts_at_unique" ON "class_session" ("service_id", "starts_at") WHERE status = 'scheduled' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "service_prerequisite" ("id" text not null, "required_service_id" text not null, "minimum_minutes" integer not null default 0, "service_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "service_prerequisite_pkey" primary key ("id"), constraint CK_service_prerequisite_minutes check (minimum_minutes >= 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_service_prerequisite_service_id" ON "service_prerequisite" ("service_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_service_prerequisite_deleted_at" ON "service_prerequisite" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_service_prerequisite_service_id_required_service_id_unique" ON "service_prerequisite" ("service_id", "required_service_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "service_rate" ("id" text not null, "staff_id" text not null, "variant_id" text not null, "duration_minutes" integer null, "prices" jsonb null, "service_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "service_rate_pkey" primary key ("id"), constraint CK_service_rate_duration check (duration_minutes BETWEEN 1 AND 1440));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_service_rate_service_id" ON "service_rate" ("service_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_service_rate_deleted_at" ON "service_rate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_service_rate_variant_id_staff_id_unique" ON "service_rate" ("variant_id", "staff_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "staff_venue" ("id" text not null, "staff_id" text not null, "venue_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "staff_venue_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_staff_venue_deleted_at" ON "staff_venue" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_staff_venue_staff_id_venue_id_unique" ON "staff_venue" ("staff_id", "venue_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_staff_venue_venue_id" ON "staff_venue" ("venue_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "service_prerequisite" add constraint "service_prerequisite_service_id_foreign" foreign key ("service_id") references "service" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "service_rate" add constraint "service_rate_service_id_foreign" foreign key ("service_id") references "service" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "booking" add column if not exists "session_id" text null, add column if not exists "sequence" integer not null default 0, add column if not exists "reschedule_count" integer not null default 0, add column if not exists "reminded_at" timestamptz null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_booking_session_id" ON "booking" ("session_id") WHERE session_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_booking_updated_at" ON "booking" ("updated_at") WHERE status IN ('cancelled', 'declined', 'expired', 'no_show') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_booking_starts_at" ON "booking" ("starts_at") WHERE status IN ('requested', 'confirmed') AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "booking_history" add column if not exists "event" text not null default 'status_changed', add column if not exists "details" jsonb null;`);

    this.addSql(`alter table if exists "booking_segment" add column if not exists "processing" jsonb null, add column if not exists "quantity" integer not null default 1;`);
    this.addSql(`alter table if exists "booking_segment" alter column "staff_id" type text using ("staff_id"::text);`);
    this.addSql(`alter table if exists "booking_segment" alter column "staff_id" drop not null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_booking_segment_service_id_starts_at" ON "booking_segment" ("service_id", "starts_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "service" add column if not exists "kind" text check ("kind" in ('appointment', 'class')) not null default 'appointment', add column if not exists "daily_limit_per_staff" integer null, add column if not exists "daily_limit_per_customer" integer null, add column if not exists "active_limit_per_customer" integer null;`);

    this.addSql(`alter table if exists "service_variant" add column if not exists "processing" jsonb null;`);

    this.addSql(`alter table if exists "shift" add column if not exists "venue_id" text null;`);

    this.addSql(`alter table if exists "shift_override" add column if not exists "venue_id" text null;`);

    this.addSql(`alter table if exists "venue_schedule" add column if not exists "maximum_gap_minutes" integer not null default 0;`);

    this.addSql(`alter table if exists "claim" drop constraint if exists "claim_kind_check";`);
    this.addSql(`alter table if exists "claim" add constraint "claim_kind_check" check ("kind" in ('hold', 'booking', 'block', 'time_off', 'session'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "claim" where "kind" = 'session';`);
    this.addSql(`alter table if exists "claim" drop constraint if exists "claim_kind_check";`);
    this.addSql(`alter table if exists "claim" add constraint "claim_kind_check" check ("kind" in ('hold', 'booking', 'block', 'time_off'));`);

    this.addSql(`drop table if exists "calendar_feed" cascade;`);

    this.addSql(`drop table if exists "class_session" cascade;`);

    this.addSql(`drop table if exists "service_prerequisite" cascade;`);

    this.addSql(`drop table if exists "service_rate" cascade;`);

    this.addSql(`drop table if exists "staff_venue" cascade;`);

    this.addSql(`drop index if exists "IDX_booking_session_id";`);
    this.addSql(`drop index if exists "IDX_booking_updated_at";`);
    this.addSql(`drop index if exists "IDX_booking_starts_at";`);
    this.addSql(`alter table if exists "booking" drop column if exists "session_id", drop column if exists "sequence", drop column if exists "reschedule_count", drop column if exists "reminded_at";`);

    this.addSql(`alter table if exists "booking_history" drop column if exists "event", drop column if exists "details";`);

    this.addSql(`drop index if exists "IDX_booking_segment_service_id_starts_at";`);
    this.addSql(`alter table if exists "booking_segment" drop column if exists "processing", drop column if exists "quantity";`);

    this.addSql(`alter table if exists "booking_segment" alter column "staff_id" type text using ("staff_id"::text);`);
    this.addSql(`alter table if exists "booking_segment" alter column "staff_id" set not null;`);

    this.addSql(`alter table if exists "service" drop column if exists "kind", drop column if exists "daily_limit_per_staff", drop column if exists "daily_limit_per_customer", drop column if exists "active_limit_per_customer";`);

    this.addSql(`alter table if exists "service_variant" drop column if exists "processing";`);

    this.addSql(`alter table if exists "shift" drop column if exists "venue_id";`);

    this.addSql(`alter table if exists "shift_override" drop column if exists "venue_id";`);

    this.addSql(`alter table if exists "venue_schedule" drop column if exists "maximum_gap_minutes";`);
  }

}
