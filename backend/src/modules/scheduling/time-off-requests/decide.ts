import { MedusaError } from "@medusajs/framework/utils"
import type { Execute } from "../../sql"
import { conflict } from "../conflict"
import { addTimeOff, removeTimeOff } from "../occupancy/time-off"
import type { Decision, LockedRequest } from "./request"

const ENDED = { approve: "approved", decline: "declined", withdraw: "withdrawn" } as const

/**
 * Ends an open request; approving it makes the time off in the same transaction. Of two who decide at once the second
 * waits for the first and is refused.
 * @throws 404 unknown request; 409 `request_decided` when it is not open any more, `bookings_affected` when bookings lie in
 *   its time and `force` is not set
 */
export async function decideTimeOff(execute: Execute, decision: Decision): Promise<void> {
  const { id, step } = decision
  const request = await lockRequest(execute, id)
  if (request.status !== "open") {
    const { status } = request
    throw conflict("request_decided", `This request was ${status} in the meantime`, { status })
  }
  const time_off_id =
    step === "approve" ? await addTimeOff(execute, { ...request, force: decision.force }) : null
  const [by, note] = step === "withdraw" ? [null, null] : [decision.by, decision.note]
  await execute(
    `update time_off_request set status = ?, time_off_id = ?, decided_by = ?, note = ?, updated_at = now(),
       decided_at = case when ?::text is null then null else now() end
     where id = ?`,
    [ENDED[step], time_off_id, by, note, by, id],
  )
}

/** Undoes a decision: the request is open again, and the absence that it made is gone. */
export async function reopenRequest(execute: Execute, id: string): Promise<void> {
  const { time_off_id } = await lockRequest(execute, id)
  if (time_off_id) await removeTimeOff(execute, time_off_id)
  await execute(
    `update time_off_request set status = 'open', time_off_id = null, decided_by = null, decided_at = null,
       note = null, updated_at = now() where id = ?`,
    [id],
  )
}

async function lockRequest(execute: Execute, id: string): Promise<LockedRequest> {
  const [request] = await execute<LockedRequest>(
    `select id, staff_id, starts_at, ends_at, reason, status, time_off_id from time_off_request
     where id = ? and deleted_at is null for update`,
    [id],
  )
  if (!request) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no time_off_request ${id}`)
  return request
}
