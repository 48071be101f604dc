import { MedusaError } from "@medusajs/framework/utils"
import type { RecordTimes } from "../../modules/attendance/records/record"

const LONGEST = 24 * 3_600_000

/**
 * Checks the times of a correction, which people type.
 * @throws 400 naming the field: what is in the future, the wrong way round, longer than a day, or a break outside the stay
 */
export function checkTimes({ checked_in_at, checked_out_at, breaks }: RecordTimes, now: Date): void {
  const came = Date.parse(checked_in_at)
  const left = checked_out_at === null ? now.getTime() : Date.parse(checked_out_at)
  if (came > now.getTime()) throw invalid("checked_in_at: must not be in the future")
  if (left > now.getTime()) throw invalid("checked_out_at: must not be in the future")
  if (left <= came) throw invalid("checked_out_at: must be after checked_in_at")
  if (left - came > LONGEST) throw invalid("checked_out_at: must be within 24 hours of checked_in_at")
  let free = came
  for (const [index, { starts_at, ends_at }] of breaks.entries()) {
    const field = `breaks.${index}`
    const isOn = ends_at === null && checked_out_at === null && index === breaks.length - 1
    if (ends_at === null && !isOn) throw invalid(`${field}.ends_at: is required`)
    const [start, end] = [Date.parse(starts_at), ends_at === null ? left : Date.parse(ends_at)]
    if (start < free) throw invalid(`${field}.starts_at: must not be before what comes before it`)
    if (end < start) throw invalid(`${field}.ends_at: must be after starts_at`)
    if (end > left) throw invalid(`${field}.ends_at: must not be after checked_out_at`)
    free = end
  }
}

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)
