import { CODE_ATTEMPTS, hashOfCode, sameHash } from "../../../codes/email-code"
import type { Execute } from "../../sql"
import { UNDO_HOURS } from "./undo-change"

/** A code that somebody tries for the change that they asked for. */
export interface Attempt {
  auth_identity_id: string
  code: string
}

/** A change that was confirmed. */
export interface ConfirmedChange {
  id: string
  former_email: string
  new_email: string
}

/** What came of an attempt; `left` counts the attempts that remain. */
export type Tried =
  | { outcome: "confirmed"; change: ConfirmedChange }
  | { outcome: "wrong"; left: number }
  | { outcome: "expired" | "used_up" | "used" | "none" }

interface Row extends ConfirmedChange {
  code_hash: string
  attempts: number
  expired: boolean
  confirmed: boolean
}

/** Tries a code. The row is locked, so that attempts that come at once count one by one. */
export async function tryCode(execute: Execute, { auth_identity_id, code }: Attempt): Promise<Tried> {
  const [row] = await execute<Row>(
    `select id, former_email, new_email, code_hash, attempts, expires_at <= now() as expired,
       confirmed_at is not null as confirmed
     from email_change where auth_identity_id = ? and undone_at is null and deleted_at is null
     order by created_at desc limit 1 for update`,
    [auth_identity_id],
  )
  if (!row) return { outcome: "none" }
  const { id, former_email, new_email } = row
  const isRight = sameHash(row.code_hash, hashOfCode(auth_identity_id, new_email, code))
  if (row.confirmed) return { outcome: isRight ? "used" : "none" }
  if (row.attempts >= CODE_ATTEMPTS) return { outcome: "used_up" }
  if (row.expired) return { outcome: "expired" }
  if (!isRight) {
    await execute("update email_change set attempts = attempts + 1, updated_at = now() where id = ?", [id])
    return { outcome: "wrong", left: CODE_ATTEMPTS - row.attempts - 1 }
  }
  await execute(
    `update email_change set confirmed_at = now(), undo_until = now() + make_interval(hours => ?), updated_at = now()
     where id = ?`,
    [UNDO_HOURS, id],
  )
  return { outcome: "confirmed", change: { id, former_email, new_email } }
}
