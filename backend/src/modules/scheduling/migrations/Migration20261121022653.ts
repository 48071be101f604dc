import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121022653 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "venue_schedule" drop constraint if exists "venue_schedule_venue_id_unique";`,
    )
    this.addSql(
      `alter table if exists "staff_member" drop constraint if exists "staff_member_user_id_unique";`,
    )
    this.addSql(
      `alter table if exists "service_variant" drop constraint if exists "service_variant_variant_id_unique";`,
    )
    this.addSql(
      `alter table if exists "service_staff" drop constraint if exists "service_staff_service_id_staff_id_unique";`,
    )
    this.addSql(`alter table if exists "service" drop constraint if exists "service_handle_unique";`)
    this.addSql(`alter table if exists "service" drop constraint if exists "service_product_id_unique";`)
    this.addSql(
      `alter table if exists "booking_segment" drop constraint if exists "booking_segment_line_item_id_unique";`,
    )
    this.addSql(
      `create table if not exists "block" ("id" text not null, "venue_id" text not null, "subject_id" text not null, "subject_type" text check ("subject_type" in ('staff', 'resource')) not null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "block_pkey" primary key ("id"), constraint CK_block_order check (ends_at > starts_at));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_block_deleted_at" ON "block" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_block_venue_id_starts_at" ON "block" ("venue_id", "starts_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "booking" ("id" text not null, "number" serial, "status" text check ("status" in ('held', 'requested', 'confirmed', 'checked_in', 'completed', 'cancelled', 'declined', 'no_show', 'expired', 'released')) not null default 'held', "source" text check ("source" in ('online', 'walk_in', 'phone')) not null default 'online', "vendor_id" text not null, "venue_id" text not null, "customer_id" text null, "cart_id" text null, "order_id" text null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "local_starts_at" text not null, "time_zone" text not null, "party_size" integer not null default 1, "notes" text null, "currency_code" text not null, "total" numeric not null, "deposit_total" numeric not null, "approval" text check ("approval" in ('automatic', 'manual')) not null default 'automatic', "policy" jsonb not null, "hold_expires_at" timestamptz null, "hold_extended" boolean not null default false, "cancelled_by" text check ("cancelled_by" in ('customer', 'vendor', 'platform', 'system')) null, "cancellation_fee" numeric null, "refund_total" numeric null, "raw_total" jsonb not null, "raw_deposit_total" jsonb not null, "raw_cancellation_fee" jsonb null, "raw_refund_total" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_pkey" primary key ("id"), constraint CK_booking_time check (ends_at > starts_at), constraint CK_booking_party check (party_size > 0), constraint CK_booking_has_order check (status IN ('held', 'expired', 'released') OR order_id IS NOT NULL));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_deleted_at" ON "booking" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_venue_id_starts_at" ON "booking" ("venue_id", "starts_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_vendor_id_starts_at" ON "booking" ("vendor_id", "starts_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_customer_id_starts_at" ON "booking" ("customer_id", "starts_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_cart_id" ON "booking" ("cart_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_order_id" ON "booking" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_hold_expires_at" ON "booking" ("hold_expires_at") WHERE status = 'held' AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "booking_event" ("id" text not null, "name" text not null, "booking_id" text not null, "payload" jsonb null, "attempts" integer not null default 0, "available_at" timestamptz not null, "delivered_at" timestamptz null, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_event_deleted_at" ON "booking_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_event_available_at" ON "booking_event" ("available_at") WHERE delivered_at IS NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "booking_history" ("id" text not null, "at" timestamptz not null, "by_type" text check ("by_type" in ('customer', 'vendor', 'platform', 'system')) not null, "by_id" text null, "from" text null, "to" text not null, "reason_code" text null, "reason" text null, "booking_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_history_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_history_booking_id" ON "booking_history" ("booking_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_history_deleted_at" ON "booking_history" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "booking_segment" ("id" text not null, "rank" integer not null default 0, "service_id" text not null, "variant_id" text not null, "title" text not null, "variant_title" text not null, "staff_id" text not null, "any_staff" boolean not null default false, "resource_unit_ids" text[] not null default '{}', "starts_at" timestamptz not null, "ends_at" timestamptz not null, "buffer_before_minutes" integer not null default 0, "buffer_after_minutes" integer not null default 0, "price" numeric not null, "add_ons" jsonb null, "line_item_id" text null, "booking_id" text not null, "raw_price" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "booking_segment_pkey" primary key ("id"), constraint CK_booking_segment_time check (ends_at > starts_at));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_segment_booking_id" ON "booking_segment" ("booking_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_segment_deleted_at" ON "booking_segment" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_booking_segment_line_item_id_unique" ON "booking_segment" ("line_item_id") WHERE line_item_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_booking_segment_staff_id_starts_at" ON "booking_segment" ("staff_id", "starts_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "opening_exception" ("id" text not null, "venue_id" text not null, "date" text not null, "opens_minute" integer null, "closes_minute" integer null, "label" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "opening_exception_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_opening_exception_deleted_at" ON "opening_exception" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_opening_exception_venue_id_date" ON "opening_exception" ("venue_id", "date") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "opening_interval" ("id" text not null, "venue_id" text not null, "weekday" integer not null, "opens_minute" integer not null, "closes_minute" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "opening_interval_pkey" primary key ("id"), constraint CK_opening_interval_weekday check (weekday BETWEEN 1 AND 7), constraint CK_opening_interval_minutes check (opens_minute >= 0 AND opens_minute < 1440 AND closes_minute > opens_minute AND closes_minute <= 2160));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_opening_interval_deleted_at" ON "opening_interval" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_opening_interval_venue_id" ON "opening_interval" ("venue_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "resource" ("id" text not null, "venue_id" text not null, "name" text not null, "kind" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "resource_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_resource_deleted_at" ON "resource" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_resource_venue_id_kind" ON "resource" ("venue_id", "kind") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "resource_unit" ("id" text not null, "rank" integer not null default 0, "resource_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "resource_unit_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_resource_unit_resource_id" ON "resource_unit" ("resource_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_resource_unit_deleted_at" ON "resource_unit" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "service" ("id" text not null, "product_id" text not null, "venue_id" text not null, "title" text not null, "handle" text not null, "status" text check ("status" in ('draft', 'published')) not null default 'draft', "rank" integer not null default 0, "buffer_before_minutes" integer not null default 0, "buffer_after_minutes" integer not null default 0, "slot_interval_minutes" integer not null default 15, "minimum_notice_minutes" integer not null default 0, "maximum_advance_days" integer not null default 90, "capacity" integer not null default 1, "approval" text check ("approval" in ('automatic', 'manual')) not null default 'automatic', "deposit_type" text check ("deposit_type" in ('full', 'none', 'percentage', 'fixed')) not null default 'full', "deposit_value" numeric null, "free_until_minutes" integer not null default 1440, "late_fee_percentage" real not null default 0, "no_show_fee_percentage" real not null default 0, "max_reschedules" integer null, "season_from" text null, "season_until" text null, "weekly" jsonb null, "paused" boolean not null default false, "raw_deposit_value" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "service_pkey" primary key ("id"), constraint CK_service_minutes check (buffer_before_minutes >= 0 AND buffer_after_minutes >= 0 AND slot_interval_minutes > 0 AND minimum_notice_minutes >= 0 AND maximum_advance_days >= 0 AND capacity > 0));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_service_deleted_at" ON "service" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_service_product_id_unique" ON "service" ("product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_service_handle_unique" ON "service" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_service_venue_id_rank" ON "service" ("venue_id", "rank") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "service_add_on" ("id" text not null, "title" text not null, "duration_minutes" integer not null default 0, "prices" jsonb not null, "rank" integer not null default 0, "service_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "service_add_on_pkey" primary key ("id"), constraint CK_service_add_on_duration check (duration_minutes BETWEEN 0 AND 1440));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_service_add_on_service_id" ON "service_add_on" ("service_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_service_add_on_deleted_at" ON "service_add_on" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "service_resource" ("id" text not null, "resource_kind" text not null, "service_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "service_resource_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_service_resource_service_id" ON "service_resource" ("service_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_service_resource_deleted_at" ON "service_resource" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "service_staff" ("id" text not null, "staff_id" text not null, "service_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "service_staff_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_service_staff_service_id" ON "service_staff" ("service_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_service_staff_deleted_at" ON "service_staff" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_service_staff_service_id_staff_id_unique" ON "service_staff" ("service_id", "staff_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_service_staff_staff_id" ON "service_staff" ("staff_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "service_variant" ("id" text not null, "variant_id" text not null, "title" text not null, "duration_minutes" integer not null, "rank" integer not null default 0, "service_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "service_variant_pkey" primary key ("id"), constraint CK_service_variant_duration check (duration_minutes BETWEEN 1 AND 1440));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_service_variant_service_id" ON "service_variant" ("service_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_service_variant_deleted_at" ON "service_variant" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_service_variant_variant_id_unique" ON "service_variant" ("variant_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "shift" ("id" text not null, "staff_id" text not null, "weekday" integer not null, "starts_minute" integer not null, "ends_minute" integer not null, "effective_from" text null, "effective_until" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shift_pkey" primary key ("id"), constraint CK_shift_weekday check (weekday BETWEEN 1 AND 7), constraint CK_shift_minutes check (starts_minute >= 0 AND starts_minute < 1440 AND ends_minute > starts_minute AND ends_minute <= 2160));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shift_deleted_at" ON "shift" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shift_staff_id" ON "shift" ("staff_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "shift_override" ("id" text not null, "staff_id" text not null, "date" text not null, "starts_minute" integer null, "ends_minute" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shift_override_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shift_override_deleted_at" ON "shift_override" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shift_override_staff_id_date" ON "shift_override" ("staff_id", "date") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "staff_member" ("id" text not null, "venue_id" text not null, "name" text not null, "title" text null, "bio" text null, "email" text null, "user_id" text null, "color" text null, "picture_url" text null, "rank" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "staff_member_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_staff_member_deleted_at" ON "staff_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_staff_member_venue_id" ON "staff_member" ("venue_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_staff_member_user_id_unique" ON "staff_member" ("user_id") WHERE user_id IS NOT NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "time_off" ("id" text not null, "staff_id" text not null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "time_off_pkey" primary key ("id"), constraint CK_time_off_order check (ends_at > starts_at));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_time_off_deleted_at" ON "time_off" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_time_off_staff_id_starts_at" ON "time_off" ("staff_id", "starts_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "venue_schedule" ("id" text not null, "venue_id" text not null, "vendor_id" text not null, "time_zone" text not null, "currency_code" text not null, "bookable" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "venue_schedule_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_venue_schedule_deleted_at" ON "venue_schedule" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_venue_schedule_venue_id_unique" ON "venue_schedule" ("venue_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_venue_schedule_vendor_id" ON "venue_schedule" ("vendor_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "booking_history" add constraint "booking_history_booking_id_foreign" foreign key ("booking_id") references "booking" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "booking_segment" add constraint "booking_segment_booking_id_foreign" foreign key ("booking_id") references "booking" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "resource_unit" add constraint "resource_unit_resource_id_foreign" foreign key ("resource_id") references "resource" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "service_add_on" add constraint "service_add_on_service_id_foreign" foreign key ("service_id") references "service" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "service_resource" add constraint "service_resource_service_id_foreign" foreign key ("service_id") references "service" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "service_staff" add constraint "service_staff_service_id_foreign" foreign key ("service_id") references "service" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "service_variant" add constraint "service_variant_service_id_foreign" foreign key ("service_id") references "service" ("id") on update cascade on delete cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "booking_history" drop constraint if exists "booking_history_booking_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "booking_segment" drop constraint if exists "booking_segment_booking_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "resource_unit" drop constraint if exists "resource_unit_resource_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "service_add_on" drop constraint if exists "service_add_on_service_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "service_resource" drop constraint if exists "service_resource_service_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "service_staff" drop constraint if exists "service_staff_service_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "service_variant" drop constraint if exists "service_variant_service_id_foreign";`,
    )

    this.addSql(`drop table if exists "block" cascade;`)

    this.addSql(`drop table if exists "booking" cascade;`)

    this.addSql(`drop table if exists "booking_event" cascade;`)

    this.addSql(`drop table if exists "booking_history" cascade;`)

    this.addSql(`drop table if exists "booking_segment" cascade;`)

    this.addSql(`drop table if exists "opening_exception" cascade;`)

    this.addSql(`drop table if exists "opening_interval" cascade;`)

    this.addSql(`drop table if exists "resource" cascade;`)

    this.addSql(`drop table if exists "resource_unit" cascade;`)

    this.addSql(`drop table if exists "service" cascade;`)

    this.addSql(`drop table if exists "service_add_on" cascade;`)

    this.addSql(`drop table if exists "service_resource" cascade;`)

    this.addSql(`drop table if exists "service_staff" cascade;`)

    this.addSql(`drop table if exists "service_variant" cascade;`)

    this.addSql(`drop table if exists "shift" cascade;`)

    this.addSql(`drop table if exists "shift_override" cascade;`)

    this.addSql(`drop table if exists "staff_member" cascade;`)

    this.addSql(`drop table if exists "time_off" cascade;`)

    this.addSql(`drop table if exists "venue_schedule" cascade;`)
  }
}
