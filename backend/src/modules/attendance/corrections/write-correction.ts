import { generateEntityId } from "@medusajs/framework/utils"
import type { Execute } from "../../sql"
import type { By, RecordTimes } from "../records/record"

/** One entry of a record's history. */
export interface NewCorrection {
  record_id: string
  kind: "added" | "changed" | "voided"
  from: RecordTimes | null
  to: RecordTimes | null
  reason: string
  by: By
}

/** Writes the history of a correction, in the transaction of the correction. */
export async function writeCorrection(execute: Execute, correction: NewCorrection): Promise<void> {
  const { record_id, kind, from, to, reason, by } = correction
  const json = (times: RecordTimes | null) => (times ? JSON.stringify(times) : null)
  await execute(
    `insert into attendance_correction (id, record_id, at, by_type, by_id, kind, "from", "to", reason)
     values (?, ?, now(), ?, ?, ?, ?::jsonb, ?::jsonb, ?)`,
    [generateEntityId("", "attc"), record_id, by.type, by.id, kind, json(from), json(to), reason],
  )
}
