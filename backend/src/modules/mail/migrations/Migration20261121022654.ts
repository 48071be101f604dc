import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121022654 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "mail_message" drop constraint if exists "mail_message_key_unique";`);
    this.addSql(`create table if not exists "mail_message" ("id" text not null, "key" text not null, "template" text not null, "to" text not null, "data" jsonb not null, "status" text check ("status" in ('queued', 'sent', 'failed')) not null default 'queued', "attempts" integer not null default 0, "next_attempt_at" timestamptz not null, "sent_at" timestamptz null, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "mail_message_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_mail_message_deleted_at" ON "mail_message" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_mail_message_key_unique" ON "mail_message" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_mail_message_next_attempt_at" ON "mail_message" ("next_attempt_at") WHERE status = 'queued' AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "mail_message" cascade;`);
  }

}
