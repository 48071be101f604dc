import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121031905 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "idempotent_request" drop constraint if exists "idempotent_request_scope_unique";`,
    )
    this.addSql(
      `create table if not exists "idempotent_request" ("id" text not null, "scope" text not null, "fingerprint" text not null, "status" integer null, "body" jsonb null, "locked_until" timestamptz not null, "expires_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "idempotent_request_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_idempotent_request_deleted_at" ON "idempotent_request" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_idempotent_request_scope_unique" ON "idempotent_request" ("scope") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_idempotent_request_expires_at" ON "idempotent_request" ("expires_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "idempotent_request" cascade;`)
  }
}
