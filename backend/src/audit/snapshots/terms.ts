import { sql } from "../../queries/sql"
import { BOOKKEEPING, type Snapshot } from "./snapshot"

const plain = ["name", "handle", "parent_id", "rank"]

export const venue_category: Snapshot = {
  plain,
  read: (id) => sql`select null as vendor_id, t.id as subject_id, to_jsonb(t) - ${BOOKKEEPING} as fields
    from venue_category t where t.id = ${id} and t.deleted_at is null`,
}

export const venue_tag: Snapshot = {
  plain,
  read: (id) => sql`select null as vendor_id, t.id as subject_id, to_jsonb(t) - ${BOOKKEEPING} as fields
    from venue_tag t where t.id = ${id} and t.deleted_at is null`,
}

export const amenity: Snapshot = {
  plain,
  read: (id) => sql`select null as vendor_id, t.id as subject_id, to_jsonb(t) - ${BOOKKEEPING} as fields
    from amenity t where t.id = ${id} and t.deleted_at is null`,
}
