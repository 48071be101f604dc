import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121122921 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "product_attribute" ("id" text not null, "name" text not null, "handle" text not null, "type" text check ("type" in ('text', 'number', 'boolean', 'choice')) not null, "unit" text null, "choices" text[] not null default '{}', "category_ids" text[] not null default '{}', "rank" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_attribute_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_attribute_deleted_at" ON "product_attribute" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_attribute_handle_unique" ON "product_attribute" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_attribute_rank_name" ON "product_attribute" ("rank", "name") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "product_attribute_value" ("id" text not null, "attribute_id" text not null, "product_id" text not null, "text_value" text null, "number_value" numeric null, "boolean_value" boolean null, "choice_value" text null, "raw_number_value" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_attribute_value_pkey" primary key ("id"), constraint CK_product_attribute_value_one check (num_nonnulls(text_value, number_value, boolean_value, choice_value) = 1));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_attribute_value_attribute_id" ON "product_attribute_value" ("attribute_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_attribute_value_deleted_at" ON "product_attribute_value" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_attribute_value_product_id_attribute_id_unique" ON "product_attribute_value" ("product_id", "attribute_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_attribute_value_attribute_id_choice_value" ON "product_attribute_value" ("attribute_id", "choice_value") WHERE deleted_at IS NULL AND choice_value IS NOT NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_attribute_value_attribute_id_number_value" ON "product_attribute_value" ("attribute_id", "number_value") WHERE deleted_at IS NULL AND number_value IS NOT NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_attribute_value_attribute_id_boolean_value" ON "product_attribute_value" ("attribute_id", "boolean_value") WHERE deleted_at IS NULL AND boolean_value IS NOT NULL;`);

    this.addSql(`create table if not exists "stock_movement" ("id" text not null, "vendor_id" text not null, "inventory_level_id" text not null, "inventory_item_id" text not null, "location_id" text not null, "from_quantity" integer not null, "to_quantity" integer not null, "reason" text check ("reason" in ('received', 'counted', 'damaged', 'returned', 'correction')) not null, "note" text null, "created_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stock_movement_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stock_movement_deleted_at" ON "stock_movement" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stock_movement_inventory_level_id_created_at" ON "stock_movement" ("inventory_level_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stock_movement_vendor_id_created_at" ON "stock_movement" ("vendor_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "product_attribute_value" add constraint "product_attribute_value_attribute_id_foreign" foreign key ("attribute_id") references "product_attribute" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "product_attribute_value" drop constraint if exists "product_attribute_value_attribute_id_foreign";`);

    this.addSql(`drop table if exists "product_attribute" cascade;`);

    this.addSql(`drop table if exists "product_attribute_value" cascade;`);

    this.addSql(`drop table if exists "stock_movement" cascade;`);
  }

}
