import { sql } from "../../queries/sql"
import { BOOKKEEPING, type Snapshot } from "./snapshot"

const plain = ["name", "handle", "parent_id", "rank", "is_active"]

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

/** A category of services is the engine's product category; its path only repeats where it lies. */
export const service_category: Snapshot = {
  plain: ["name", "handle", "parent_category_id", "rank", "is_active"],
  read: (id) => sql`select null as vendor_id, t.id as subject_id,
    to_jsonb(t) - ${BOOKKEEPING} - array['mpath', 'is_internal'] as fields
    from product_category t where t.id = ${id} and t.deleted_at is null`,
}
