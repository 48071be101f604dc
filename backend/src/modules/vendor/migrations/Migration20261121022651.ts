import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121022651 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "vendor" drop constraint if exists "vendor_handle_unique";`)
    this.addSql(
      `alter table if exists "membership" drop constraint if exists "membership_principal_type_principal_id_unique";`,
    )
    this.addSql(
      `create table if not exists "membership" ("id" text not null, "principal_type" text check ("principal_type" in ('user', 'api-key')) not null default 'user', "principal_id" text not null, "kind" text check ("kind" in ('platform', 'vendor')) not null, "role" text check ("role" in ('admin', 'support', 'moderator', 'finance', 'owner', 'manager', 'staff')) not null, "vendor_id" text null, "staff_member_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "membership_pkey" primary key ("id"), constraint CK_membership_scope check ((kind = 'platform') = (vendor_id IS NULL)));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_membership_deleted_at" ON "membership" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_membership_principal_type_principal_id_unique" ON "membership" ("principal_type", "principal_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_membership_vendor_id" ON "membership" ("vendor_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "vendor" ("id" text not null, "name" text not null, "handle" text not null, "email" text not null, "phone" text null, "description" text null, "logo_url" text null, "status" text check ("status" in ('pending', 'approved', 'rejected', 'suspended')) not null default 'pending', "status_reason" text null, "commission_rate" numeric not null default 15, "raw_commission_rate" jsonb not null default '{"value":"15","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vendor_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_vendor_deleted_at" ON "vendor" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vendor_handle_unique" ON "vendor" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_vendor_status_name" ON "vendor" ("status", "name") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "membership" cascade;`)

    this.addSql(`drop table if exists "vendor" cascade;`)
  }
}
