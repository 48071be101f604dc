import { sql } from "../../queries/sql"
import { BOOKKEEPING, type Snapshot } from "./snapshot"

/** A record of attendance with how often it was corrected; why is kept with the corrections. */
export const attendance_record: Snapshot = {
  plain: [
    ...["staff_id", "venue_id", "date", "time_zone", "checked_in_at", "checked_out_at", "breaks"],
    ...["check_out_missed_at", "voided_at", "sequence", "corrections"],
  ],
  read: (
    id,
  ) => sql`select h.vendor_id, r.staff_id as subject_id, to_jsonb(r) - ${BOOKKEEPING} || jsonb_build_object(
      'corrections', (select count(*) from attendance_correction c where c.record_id = r.id and c.deleted_at is null)) as fields
    from attendance_record r left join venue_schedule h on h.venue_id = r.venue_id and h.deleted_at is null
    where r.id = ${id} and r.deleted_at is null`,
}
