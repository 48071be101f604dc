import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What storefronts have to be told: things that pages show and that have changed. Triggers write it in the transaction of
 * the change, so it is there when the change is, and only then; a delivery that every storefront took removes it.
 */
export class Migration20261121194800 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "storefront_change" (
        "id" bigint generated always as identity primary key,
        "entity" text not null
          check ("entity" in ('vendor', 'venue', 'product', 'taxonomy', 'shop', 'everything')),
        "entity_id" text null,
        "delivered_to" text[] not null default '{}',
        "created_at" timestamptz not null default now()
      );
    `)
  }

  override async down(): Promise<void> {
    // The function's triggers go with it, so that no table tells a table that is not there.
    this.addSql(`drop function if exists record_storefront_change() cascade;`)
    this.addSql(`drop table if exists "storefront_change";`)
  }
}
