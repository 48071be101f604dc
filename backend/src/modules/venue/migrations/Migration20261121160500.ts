import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { foldedText, MAKE_SEARCH_FUNCTIONS } from "../../search-fold"

/** What words are looked for in, by table; PostgreSQL writes these columns with the row, so that they are never behind. */
const COLUMNS: Record<string, Record<string, string>> = {
  venue: {
    search_name: "search_fold(name)",
    search_city: "search_fold(city)",
    search_place: "search_fold(coalesce(city, '') || ' ' || coalesce(province, '') || ' ' || coalesce(address_1, ''))",
    search_words: foldedText("description"),
  },
  venue_category: { search_name: "search_fold(name)" },
  venue_tag: { search_name: "search_fold(name)" },
  amenity: { search_name: "search_fold(name)" },
}

const SHOWN: Record<string, string> = { venue: "visible and deleted_at is null" }

/** Venues, their categories, tags and amenities are found by words with typing errors, and venues by where they lie. */
export class Migration20261121160500 extends Migration {
  override async up(): Promise<void> {
    for (const statement of MAKE_SEARCH_FUNCTIONS) this.addSql(statement)
    for (const [table, columns] of Object.entries(COLUMNS)) {
      const added = Object.entries(columns).map(
        ([name, value]) => `add column if not exists "${name}" text generated always as (${value}) stored`,
      )
      this.addSql(`alter table if exists "${table}" ${added.join(", ")};`)
      for (const name of Object.keys(columns)) {
        this.addSql(
          `create index if not exists "IDX_${table}_${name}" on "${table}" using gin ("${name}" gin_trgm_ops) where ${SHOWN[table] ?? "deleted_at is null"};`,
        )
      }
    }
    this.addSql(
      `create index if not exists "IDX_venue_in_city" on "venue" ("search_city") where ${SHOWN.venue};`,
    )
    this.addSql(
      `create index if not exists "IDX_venue_point" on "venue" using gist (point(longitude, latitude)) where ${SHOWN.venue};`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_venue_point";`)
    for (const [table, columns] of Object.entries(COLUMNS)) {
      const dropped = Object.keys(columns).map((name) => `drop column if exists "${name}"`)
      this.addSql(`alter table if exists "${table}" ${dropped.join(", ")};`)
    }
  }
}
