import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121092349 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "term_alias" ("id" text not null, "kind" text check ("kind" in ('venue_category', 'service_category', 'venue_tag', 'amenity')) not null, "handle" text not null, "term_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "term_alias_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_term_alias_deleted_at" ON "term_alias" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_term_alias_kind_handle_unique" ON "term_alias" ("kind", "handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_term_alias_kind_term_id" ON "term_alias" ("kind", "term_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "venue_category" add column if not exists "is_active" boolean not null default true;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "term_alias" cascade;`);

    this.addSql(`alter table if exists "venue_category" drop column if exists "is_active";`);
  }

}
