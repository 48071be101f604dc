import { sql, type Sql } from "../../queries/sql"

/** The state of one row (with what belongs to it) before or after a change. */
export interface SnapshotRow {
  /** The vendor it belongs to; null for the platform's own. */
  vendor_id: string | null
  /** Whom the personal values of it are about. */
  subject_id: string
  fields: Record<string, unknown>
}

/** How one kind of entity is read, and what of it the log may hold in plain words. */
export interface Snapshot {
  /** The fields that say nothing about a person. Every other one, and so each that is added, is encrypted. */
  plain: readonly string[]
  /**
   * One statement that answers the row of an id as a SnapshotRow, or none. Secrets are not selected at all. Of what
   * several vendors have a part in, the acting vendor's is read.
   */
  read(id: string, vendorId: string | null): Sql
}

/** Columns that tell nothing besides the change itself: the last ones are generated from others, for searching. */
export const BOOKKEEPING = sql`array['id', 'created_at', 'updated_at', 'deleted_at',
  'search_name', 'search_title', 'search_city', 'search_place', 'search_words']`
