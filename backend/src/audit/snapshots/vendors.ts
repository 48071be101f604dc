import { sql } from "../../queries/sql"
import { BOOKKEEPING, type Snapshot } from "./snapshot"

/** A vendor, with whether its address is confirmed. Its name may be a person's. */
export const vendor: Snapshot = {
  plain: ["status", "commission_rate", "reminder_minutes", "submitted_at", "email_confirmed_at"],
  read: (id) => sql`select v.id as vendor_id, v.id as subject_id,
    to_jsonb(v) - ${BOOKKEEPING} - array['raw_commission_rate', 'logo_file_id'] || jsonb_build_object(
      'email_confirmed_at', (select c.confirmed_at from email_confirmation c
        where c.vendor_id = v.id and c.email = v.email and c.deleted_at is null)) as fields
    from vendor v where v.id = ${id} and v.deleted_at is null`,
}

/** Where a vendor is paid, as it may be shown; the details themselves are never read here. */
export const payout_details: Snapshot = {
  plain: [],
  read: (vendorId) => sql`select p.vendor_id, p.vendor_id as subject_id,
    jsonb_build_object('payout_details', p.summary, 'replaced_at', p.updated_at) as fields
    from payout_account p where p.vendor_id = ${vendorId} and p.deleted_at is null`,
}

/** A decision of the platform about itself, by its key. */
export const setting: Snapshot = {
  plain: ["value"],
  read: (
    key,
  ) => sql`select null as vendor_id, s.id as subject_id, jsonb_build_object('value', s.value) as fields
    from platform_setting s where s.key = ${key} and s.deleted_at is null`,
}
