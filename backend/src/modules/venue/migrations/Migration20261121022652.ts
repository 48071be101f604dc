import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121022652 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "venue_tag" drop constraint if exists "venue_tag_handle_unique";`)
    this.addSql(
      `alter table if exists "venue_category" drop constraint if exists "venue_category_handle_unique";`,
    )
    this.addSql(`alter table if exists "venue" drop constraint if exists "venue_handle_unique";`)
    this.addSql(`alter table if exists "amenity" drop constraint if exists "amenity_handle_unique";`)
    this.addSql(
      `create table if not exists "amenity" ("id" text not null, "name" text not null, "handle" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "amenity_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_amenity_deleted_at" ON "amenity" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_amenity_handle_unique" ON "amenity" ("handle") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "venue" ("id" text not null, "vendor_id" text not null, "name" text not null, "handle" text not null, "description" text null, "status" text check ("status" in ('draft', 'pending', 'published', 'rejected', 'suspended')) not null default 'draft', "status_reason" text null, "visible" boolean not null default false, "address_1" text null, "city" text null, "province" text null, "postal_code" text null, "country_code" text null, "latitude" double precision null, "longitude" double precision null, "time_zone" text not null, "currency_code" text not null, "phone" text null, "email" text null, "rating_average" double precision null, "rating_count" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "venue_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_venue_deleted_at" ON "venue" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_venue_handle_unique" ON "venue" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_venue_vendor_id" ON "venue" ("vendor_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_venue_status_name" ON "venue" ("status", "name") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_venue_visible_name" ON "venue" ("visible", "name") WHERE deleted_at IS NULL;`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_venue_city" ON "venue" ("city") WHERE deleted_at IS NULL;`)

    this.addSql(
      `create table if not exists "venue_amenity_link" ("venue_id" text not null, "amenity_id" text not null, constraint "venue_amenity_link_pkey" primary key ("venue_id", "amenity_id"));`,
    )

    this.addSql(
      `create table if not exists "venue_category" ("id" text not null, "name" text not null, "handle" text not null, "parent_id" text null, "rank" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "venue_category_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_venue_category_deleted_at" ON "venue_category" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_venue_category_handle_unique" ON "venue_category" ("handle") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "venue_venue_category" ("venue_id" text not null, "venue_category_id" text not null, constraint "venue_venue_category_pkey" primary key ("venue_id", "venue_category_id"));`,
    )

    this.addSql(
      `create table if not exists "venue_faq" ("id" text not null, "question" text not null, "answer" text not null, "rank" integer not null default 0, "venue_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "venue_faq_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_venue_faq_venue_id" ON "venue_faq" ("venue_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_venue_faq_deleted_at" ON "venue_faq" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "venue_image" ("id" text not null, "url" text not null, "file_id" text null, "alt" text not null default '', "rank" integer not null default 0, "venue_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "venue_image_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_venue_image_venue_id" ON "venue_image" ("venue_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_venue_image_deleted_at" ON "venue_image" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "venue_tag" ("id" text not null, "name" text not null, "handle" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "venue_tag_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_venue_tag_deleted_at" ON "venue_tag" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_venue_tag_handle_unique" ON "venue_tag" ("handle") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "venue_venue_tag" ("venue_id" text not null, "venue_tag_id" text not null, constraint "venue_venue_tag_pkey" primary key ("venue_id", "venue_tag_id"));`,
    )

    this.addSql(
      `alter table if exists "venue_amenity_link" add constraint "venue_amenity_link_venue_id_foreign" foreign key ("venue_id") references "venue" ("id") on update cascade on delete cascade;`,
    )
    this.addSql(
      `alter table if exists "venue_amenity_link" add constraint "venue_amenity_link_amenity_id_foreign" foreign key ("amenity_id") references "amenity" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "venue_venue_category" add constraint "venue_venue_category_venue_id_foreign" foreign key ("venue_id") references "venue" ("id") on update cascade on delete cascade;`,
    )
    this.addSql(
      `alter table if exists "venue_venue_category" add constraint "venue_venue_category_venue_category_id_foreign" foreign key ("venue_category_id") references "venue_category" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "venue_faq" add constraint "venue_faq_venue_id_foreign" foreign key ("venue_id") references "venue" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "venue_image" add constraint "venue_image_venue_id_foreign" foreign key ("venue_id") references "venue" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "venue_venue_tag" add constraint "venue_venue_tag_venue_id_foreign" foreign key ("venue_id") references "venue" ("id") on update cascade on delete cascade;`,
    )
    this.addSql(
      `alter table if exists "venue_venue_tag" add constraint "venue_venue_tag_venue_tag_id_foreign" foreign key ("venue_tag_id") references "venue_tag" ("id") on update cascade on delete cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "venue_amenity_link" drop constraint if exists "venue_amenity_link_amenity_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "venue_amenity_link" drop constraint if exists "venue_amenity_link_venue_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "venue_venue_category" drop constraint if exists "venue_venue_category_venue_id_foreign";`,
    )

    this.addSql(`alter table if exists "venue_faq" drop constraint if exists "venue_faq_venue_id_foreign";`)

    this.addSql(
      `alter table if exists "venue_image" drop constraint if exists "venue_image_venue_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "venue_venue_tag" drop constraint if exists "venue_venue_tag_venue_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "venue_venue_category" drop constraint if exists "venue_venue_category_venue_category_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "venue_venue_tag" drop constraint if exists "venue_venue_tag_venue_tag_id_foreign";`,
    )

    this.addSql(`drop table if exists "amenity" cascade;`)

    this.addSql(`drop table if exists "venue" cascade;`)

    this.addSql(`drop table if exists "venue_amenity_link" cascade;`)

    this.addSql(`drop table if exists "venue_category" cascade;`)

    this.addSql(`drop table if exists "venue_venue_category" cascade;`)

    this.addSql(`drop table if exists "venue_faq" cascade;`)

    this.addSql(`drop table if exists "venue_image" cascade;`)

    this.addSql(`drop table if exists "venue_tag" cascade;`)

    this.addSql(`drop table if exists "venue_venue_tag" cascade;`)
  }
}
