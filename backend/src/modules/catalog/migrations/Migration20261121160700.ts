import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { foldedText, MAKE_SEARCH_FUNCTIONS } from "../../search-fold"

/**
 * Products are found by words with typing errors. The table is Medusa's, so it gets indexes of expressions and no column;
 * Medusa makes its tables before ours, and where it has none (tests of a module alone) there is nothing to index.
 */
export class Migration20261121160700 extends Migration {
  override async up(): Promise<void> {
    for (const statement of MAKE_SEARCH_FUNCTIONS) this.addSql(statement)
    this.addSql(`
      do $$ begin
        if to_regclass('product') is null then return; end if;
        create index if not exists "IDX_product_search_title" on "product" using gin (search_fold(title) gin_trgm_ops)
          where status = 'published' and deleted_at is null;
        create index if not exists "IDX_product_search_words" on "product" using gin ((${foldedText("description")}) gin_trgm_ops)
          where status = 'published' and deleted_at is null;
      end $$;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_product_search_title";`)
    this.addSql(`drop index if exists "IDX_product_search_words";`)
  }
}
