import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121090944 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "media_asset" ("id" text not null, "purpose" text check ("purpose" in ('venue_picture', 'service_picture', 'vendor_logo', 'staff_picture', 'user_picture', 'onboarding_document')) not null, "visibility" text check ("visibility" in ('public', 'private')) not null, "vendor_id" text null, "owner_id" text null, "created_by" text not null, "mime" text not null, "width" integer null, "height" integer null, "bytes" integer not null, "sha256" text not null, "alt" text not null default '', "filename" text null, "url" text null, "attached_at" timestamptz null, "unused_since" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "media_asset_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_media_asset_deleted_at" ON "media_asset" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_media_asset_url" ON "media_asset" ("url") WHERE url IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_media_asset_purpose_owner_id" ON "media_asset" ("purpose", "owner_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "media_file" ("id" text not null, "format" text check ("format" in ('webp', 'avif', 'jpeg', 'png', 'pdf')) not null, "width" integer null, "height" integer null, "bytes" integer not null, "key" text not null, "url" text null, "asset_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "media_file_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_media_file_asset_id" ON "media_file" ("asset_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_media_file_deleted_at" ON "media_file" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "media_file" add constraint "media_file_asset_id_foreign" foreign key ("asset_id") references "media_asset" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "media_file" drop constraint if exists "media_file_asset_id_foreign";`);

    this.addSql(`drop table if exists "media_asset" cascade;`);

    this.addSql(`drop table if exists "media_file" cascade;`);
  }

}
