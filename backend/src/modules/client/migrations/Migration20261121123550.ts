import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121123550 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "client" ("id" text not null, "vendor_id" text not null, "customer_id" text not null, "source" text check ("source" in ('online', 'desk')) not null, "name" text null, "email" text null, "phone" text null, "corrected_at" timestamptz null, "forgotten_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "client_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_client_deleted_at" ON "client" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_client_vendor_id_customer_id_unique" ON "client" ("vendor_id", "customer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_client_customer_id" ON "client" ("customer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "client_note" ("id" text not null, "body" text not null, "pinned" boolean not null default false, "author_id" text not null, "edited_at" timestamptz null, "client_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "client_note_pkey" primary key ("id"), constraint CK_client_note_body check (body <> ''));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_client_note_client_id" ON "client_note" ("client_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_client_note_deleted_at" ON "client_note" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "client_tag" ("id" text not null, "vendor_id" text not null, "name" text not null, "color" text check ("color" in ('grey', 'green', 'red', 'blue', 'orange', 'purple')) not null default 'grey', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "client_tag_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_client_tag_deleted_at" ON "client_tag" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_client_tag_vendor_id_name_unique" ON "client_tag" ("vendor_id", "name") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "client_tagging" ("id" text not null, "client_id" text not null, "tag_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "client_tagging_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_client_tagging_client_id" ON "client_tagging" ("client_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_client_tagging_tag_id" ON "client_tagging" ("tag_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_client_tagging_deleted_at" ON "client_tagging" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_client_tagging_client_id_tag_id_unique" ON "client_tagging" ("client_id", "tag_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "client_note" add constraint "client_note_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "client_tagging" add constraint "client_tagging_client_id_foreign" foreign key ("client_id") references "client" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table if exists "client_tagging" add constraint "client_tagging_tag_id_foreign" foreign key ("tag_id") references "client_tag" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "client_note" drop constraint if exists "client_note_client_id_foreign";`);

    this.addSql(`alter table if exists "client_tagging" drop constraint if exists "client_tagging_client_id_foreign";`);

    this.addSql(`alter table if exists "client_tagging" drop constraint if exists "client_tagging_tag_id_foreign";`);

    this.addSql(`drop table if exists "client" cascade;`);

    this.addSql(`drop table if exists "client_note" cascade;`);

    this.addSql(`drop table if exists "client_tag" cascade;`);

    this.addSql(`drop table if exists "client_tagging" cascade;`);
  }

}
