import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121063013 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "email_confirmation" ("id" text not null, "vendor_id" text not null, "email" text not null, "code_hash" text null, "expires_at" timestamptz null, "attempts" integer not null default 0, "confirmed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "email_confirmation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_email_confirmation_deleted_at" ON "email_confirmation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_email_confirmation_vendor_id_unique" ON "email_confirmation" ("vendor_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payout_account" ("id" text not null, "vendor_id" text not null, "sealed" text not null, "summary" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_account_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_account_deleted_at" ON "payout_account" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_account_vendor_id_unique" ON "payout_account" ("vendor_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "platform_setting" ("id" text not null, "key" text not null, "value" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "platform_setting_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_platform_setting_deleted_at" ON "platform_setting" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_platform_setting_key_unique" ON "platform_setting" ("key") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "service_review" ("id" text not null, "service_id" text not null, "vendor_id" text not null, "status" text check ("status" in ('proposed', 'approved', 'rejected')) not null default 'proposed', "reason" text null, "proposed_at" timestamptz not null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "service_review_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_service_review_deleted_at" ON "service_review" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_service_review_service_id_unique" ON "service_review" ("service_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_service_review_status_proposed_at" ON "service_review" ("status", "proposed_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "vendor" add column if not exists "logo_file_id" text null, add column if not exists "legal_details" jsonb null, add column if not exists "submitted_at" timestamptz null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_status_submitted_at" ON "vendor" ("status", "submitted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "email_confirmation" cascade;`);

    this.addSql(`drop table if exists "payout_account" cascade;`);

    this.addSql(`drop table if exists "platform_setting" cascade;`);

    this.addSql(`drop table if exists "service_review" cascade;`);

    this.addSql(`drop index if exists "IDX_vendor_status_submitted_at";`);
    this.addSql(`alter table if exists "vendor" drop column if exists "logo_file_id", drop column if exists "legal_details", drop column if exists "submitted_at";`);
  }

}
