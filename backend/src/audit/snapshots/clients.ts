import { sql } from "../../queries/sql"
import { BOOKKEEPING, type Snapshot } from "./snapshot"

/**
 * A client as a vendor knows them, each note a field of its own; what identifies them and what was noted is theirs. The
 * subject is the customer, so that all vendors' words about somebody go with one key.
 */
export const client: Snapshot = {
  plain: ["vendor_id", "customer_id", "source", "corrected_at", "forgotten_at", "tag_ids"],
  read: (id) => sql`select c.vendor_id, c.customer_id as subject_id, to_jsonb(c) - ${BOOKKEEPING}
      || jsonb_build_object('tag_ids', (select jsonb_agg(t.tag_id order by t.tag_id)
        from client_tagging t where t.client_id = c.id and t.deleted_at is null))
      || coalesce((select jsonb_object_agg('note ' || n.id, jsonb_build_object('body', n.body, 'pinned', n.pinned))
        from client_note n where n.client_id = c.id and n.deleted_at is null), '{}') as fields
    from client c where c.id = ${id} and c.deleted_at is null`,
}

/** A tag of a vendor's own list. */
export const client_tag: Snapshot = {
  plain: ["vendor_id", "name", "color"],
  read: (id) => sql`select t.vendor_id, t.vendor_id as subject_id, to_jsonb(t) - ${BOOKKEEPING} as fields
    from client_tag t where t.id = ${id} and t.deleted_at is null`,
}
