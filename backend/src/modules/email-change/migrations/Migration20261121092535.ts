import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121092535 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "email_change" ("id" text not null, "auth_identity_id" text not null, "former_email" text not null, "new_email" text not null, "code_hash" text not null, "expires_at" timestamptz not null, "attempts" integer not null default 0, "confirmed_at" timestamptz null, "undo_until" timestamptz null, "undone_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "email_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_email_change_deleted_at" ON "email_change" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_email_change_auth_identity_id_unique" ON "email_change" ("auth_identity_id") WHERE confirmed_at IS NULL AND undone_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_email_change_former_email" ON "email_change" ("former_email") WHERE confirmed_at IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "email_change" cascade;`);
  }

}
