import type { MedusaContainer } from "@medusajs/framework/types"
import type { RecordTimes } from "../modules/attendance/records/record"
import { select, sql } from "./sql"

/** One correction of a record of attendance, with the name of who made it. */
export interface CorrectionRow {
  id: string
  at: Date
  kind: "added" | "changed" | "voided"
  from: RecordTimes | null
  to: RecordTimes | null
  reason: string
  by_type: "vendor" | "platform"
  by_id: string
  by_name: string | null
}

/** The corrections of a record, the latest first. */
export const listCorrections = (container: MedusaContainer, recordId: string): Promise<CorrectionRow[]> =>
  select<CorrectionRow>(
    container,
    sql`select c.id, c.at, c.kind, c."from", c."to", c.reason, c.by_type, c.by_id,
        coalesce(nullif(concat_ws(' ', u.first_name, u.last_name), ''), u.email) as by_name
      from attendance_correction c left join "user" u on u.id = c.by_id
      where c.record_id = ${recordId} and c.deleted_at is null order by c.at desc, c.id`,
  )
