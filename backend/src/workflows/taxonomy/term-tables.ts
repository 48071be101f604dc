import { sql, type Sql } from "../../queries/sql"
import type { TermKind } from "./term-kinds"

/** Where a kind of term is kept, and what is marked with it. */
export interface TermTable {
  table: Sql
  /** The table of what is marked, the pairs, and their two columns. */
  things: Sql
  links: Sql
  thing: Sql
  term: Sql
}

/** A kind whose terms form a tree. */
export interface TreeTable extends TermTable {
  parent: Sql
  /** Medusa's product categories keep the ids from the top down to themselves; ours have no such column. */
  hasPath: boolean
}

const venues = { things: sql`venue`, thing: sql`venue_id` }

export const TREES: Record<"venue_category" | "service_category", TreeTable> = {
  venue_category: {
    ...venues,
    table: sql`venue_category`,
    links: sql`venue_venue_category`,
    term: sql`venue_category_id`,
    parent: sql`parent_id`,
    hasPath: false,
  },
  service_category: {
    table: sql`product_category`,
    things: sql`product`,
    links: sql`product_category_product`,
    thing: sql`product_id`,
    term: sql`product_category_id`,
    parent: sql`parent_category_id`,
    hasPath: true,
  },
}

const TABLES: Record<TermKind, TermTable> = {
  ...TREES,
  venue_tag: {
    ...venues,
    table: sql`venue_tag`,
    links: sql`venue_venue_tag`,
    term: sql`venue_tag_id`,
  },
  amenity: {
    ...venues,
    table: sql`amenity`,
    links: sql`venue_amenity_link`,
    term: sql`amenity_id`,
  },
}

/** The table of a kind of term. */
export const tableOf = (kind: TermKind): TermTable => TABLES[kind]

/** The tree of a kind of term, when it forms one. */
export const treeOf = (kind: TermKind): TreeTable | undefined =>
  kind === "venue_category" || kind === "service_category" ? TREES[kind] : undefined
