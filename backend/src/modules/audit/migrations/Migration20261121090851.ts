import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121090851 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "audit_attempt" ("id" text not null, "began_at" timestamptz not null, "entry" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_attempt_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_attempt_deleted_at" ON "audit_attempt" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_attempt_began_at" ON "audit_attempt" ("began_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "audit_entry" ("id" text not null, "at" timestamptz not null, "actor_kind" text check ("actor_kind" in ('user', 'api-key', 'customer', 'account', 'guest', 'system')) not null, "actor_id" text null, "membership_id" text null, "role" text null, "actor_vendor_id" text null, "action" text not null, "target_kind" text null, "target_id" text null, "vendor_id" text null, "outcome" text check ("outcome" in ('done', 'refused', 'failed', 'unknown')) not null, "status" integer null, "changes" jsonb not null, "details" jsonb not null, "origin_subject" text null, "origin" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_deleted_at" ON "audit_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_at_id" ON "audit_entry" ("at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_vendor_id_at_id" ON "audit_entry" ("vendor_id", "at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_actor_id_at" ON "audit_entry" ("actor_id", "at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_target_id_at" ON "audit_entry" ("target_id", "at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_action_at" ON "audit_entry" ("action", "at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "audit_subject_key" ("subject_id" text not null, "sealed_key" text null, "forgotten_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_subject_key_pkey" primary key ("subject_id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_subject_key_deleted_at" ON "audit_subject_key" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "security_alert" ("id" text not null, "kind" text check ("kind" in ('refused_sign_ins_from_address', 'refused_sign_ins_to_account', 'foreign_ids', 'mass_reading', 'mass_export')) not null, "principal_kind" text check ("principal_kind" in ('address', 'account', 'user', 'api-key', 'customer')) not null, "principal" text not null, "sealed" text null, "vendor_id" text null, "hour" timestamptz not null, "count" integer not null, "window_seconds" integer not null, "raised_at" timestamptz not null, "announced_at" timestamptz null, "acknowledged_at" timestamptz null, "acknowledged_by" text null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "security_alert_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_security_alert_deleted_at" ON "security_alert" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_security_alert_kind_principal_hour_unique" ON "security_alert" ("kind", "principal", "hour") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_security_alert_raised_at_id" ON "security_alert" ("raised_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_security_alert_raised_at" ON "security_alert" ("raised_at") WHERE announced_at IS NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "audit_attempt" cascade;`);

    this.addSql(`drop table if exists "audit_entry" cascade;`);

    this.addSql(`drop table if exists "audit_subject_key" cascade;`);

    this.addSql(`drop table if exists "security_alert" cascade;`);
  }

}
