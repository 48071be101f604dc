import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121090518 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "identity_guard" ("auth_identity_id" text not null, "sessions_valid_from" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "identity_guard_pkey" primary key ("auth_identity_id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_identity_guard_deleted_at" ON "identity_guard" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "sign_in_session" ("id" text not null, "auth_identity_id" text not null, "actor_type" text not null, "address" text not null, "device" text null, "trusted_at" timestamptz not null, "confirmed_at" timestamptz not null, "two_step_at" timestamptz null, "last_seen_at" timestamptz not null, "revoked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sign_in_session_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sign_in_session_deleted_at" ON "sign_in_session" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sign_in_session_auth_identity_id" ON "sign_in_session" ("auth_identity_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sign_in_session_last_seen_at" ON "sign_in_session" ("last_seen_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "identity_guard" cascade;`);

    this.addSql(`drop table if exists "sign_in_session" cascade;`);
  }

}
