import type { Execute } from "../../sql"
import { removeTimeOff } from "../occupancy/time-off"

/** An absence that ends before its time, and the user who says so. */
export interface TakenBack {
  id: string
  by: string
}

/** Removes an absence and frees its time; the request that it was approved by, if any, is cancelled by the same user. */
export async function takeBackTimeOff(execute: Execute, { id, by }: TakenBack): Promise<void> {
  // Found by the staff member, whose requests are few.
  await execute(
    `update time_off_request set status = 'cancelled', time_off_id = null, decided_by = ?, decided_at = now(),
       note = null, updated_at = now()
     where staff_id = (select staff_id from time_off where id = ?) and time_off_id = ? and status = 'approved'
       and deleted_at is null`,
    [by, id, id],
  )
  await removeTimeOff(execute, id)
}
