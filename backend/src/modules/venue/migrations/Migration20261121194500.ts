import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The venues of a category are found by an index; the key of the table leads from venues to categories only. */
export class Migration20261121194500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_venue_venue_category_of_category" on "venue_venue_category" ("venue_category_id", "venue_id");`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_venue_venue_category_of_category";`)
  }
}
