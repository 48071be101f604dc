import type { Execute } from "../../sql"
import { CODE_ATTEMPTS, hashOfCode, sameHash } from "../../../codes/email-code"

/** What came of an attempt to confirm an address; `left` counts the attempts that remain. */
export type Confirmation =
  { outcome: "confirmed" } | { outcome: "wrong"; left: number } | { outcome: "expired" | "used_up" | "none" }

interface Row {
  email: string
  code_hash: string | null
  attempts: number
  expired: boolean
  confirmed: boolean
}

/**
 * Tries a code for the address that a business has now. The row is locked, so that attempts that come at once count one
 * by one. A confirmed address stays confirmed whatever is typed.
 */
export async function confirmEmail(
  execute: Execute,
  { vendor_id, email, code }: { vendor_id: string; email: string; code: string },
): Promise<Confirmation> {
  const [row] = await execute<Row>(
    `select email, code_hash, attempts, coalesce(expires_at <= now(), true) as expired,
       confirmed_at is not null as confirmed
     from email_confirmation where vendor_id = ? and deleted_at is null for update`,
    [vendor_id],
  )
  if (!row || row.email !== email) return { outcome: "none" }
  if (row.confirmed) return { outcome: "confirmed" }
  if (row.code_hash === null) return { outcome: "none" }
  if (row.attempts >= CODE_ATTEMPTS) return { outcome: "used_up" }
  if (row.expired) return { outcome: "expired" }
  if (!sameHash(row.code_hash, hashOfCode(vendor_id, email, code))) {
    await execute(
      "update email_confirmation set attempts = attempts + 1, updated_at = now() where vendor_id = ?",
      [vendor_id],
    )
    return { outcome: "wrong", left: CODE_ATTEMPTS - row.attempts - 1 }
  }
  await execute(
    `update email_confirmation set confirmed_at = now(), code_hash = null, expires_at = null, updated_at = now()
     where vendor_id = ? and deleted_at is null`,
    [vendor_id],
  )
  return { outcome: "confirmed" }
}
