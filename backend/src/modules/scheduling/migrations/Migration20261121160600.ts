import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { MAKE_SEARCH_FUNCTIONS } from "../../search-fold"

/** Services are found by words with typing errors; PostgreSQL writes the column with the row. */
export class Migration20261121160600 extends Migration {
  override async up(): Promise<void> {
    for (const statement of MAKE_SEARCH_FUNCTIONS) this.addSql(statement)
    this.addSql(
      `alter table if exists "service" add column if not exists "search_title" text generated always as (search_fold(title)) stored;`,
    )
    this.addSql(
      `create index if not exists "IDX_service_search_title" on "service" using gin ("search_title" gin_trgm_ops) where status = 'published' and deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "service" drop column if exists "search_title";`)
  }
}
