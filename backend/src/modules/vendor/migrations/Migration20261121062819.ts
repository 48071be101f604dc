import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121062819 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "member_invite" ("id" text not null, "email" text not null, "role" text check ("role" in ('admin', 'support', 'moderator', 'finance', 'owner', 'manager', 'staff')) not null, "vendor_id" text null, "staff_member_id" text null, "token_hash" text not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "invited_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "member_invite_pkey" primary key ("id"), constraint CK_member_invite_role check ((vendor_id IS NOT NULL) = (role IN ('owner', 'manager', 'staff'))));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_invite_deleted_at" ON "member_invite" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_member_invite_token_hash_unique" ON "member_invite" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_member_invite_email_vendor_id_unique" ON "member_invite" ("email", "vendor_id") WHERE accepted_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_invite_vendor_id" ON "member_invite" ("vendor_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "membership" add column if not exists "expires_at" timestamptz null;`);
    this.addSql(`alter table if exists "membership" add constraint CK_membership_role check((kind = 'vendor') = (role IN ('owner', 'manager', 'staff')));`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "member_invite" cascade;`);

    this.addSql(`alter table if exists "membership" drop constraint if exists CK_membership_role;`);
    this.addSql(`alter table if exists "membership" drop column if exists "expires_at";`);
  }

}
