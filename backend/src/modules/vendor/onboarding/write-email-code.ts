import { generateEntityId } from "@medusajs/framework/utils"
import type { Execute } from "../../sql"
import { CODE_MINUTES } from "../../../codes/email-code"

/** A code to keep: the hash, for the address it was sent to. */
export interface NewEmailCode {
  vendor_id: string
  email: string
  code_hash: string
}

/** Replaces a business's code; attempts start anew and an address confirmed before no longer counts. */
export async function writeEmailCode(
  execute: Execute,
  { vendor_id, email, code_hash }: NewEmailCode,
): Promise<{ expires_at: Date }> {
  const [row] = await execute<{ expires_at: Date }>(
    `insert into email_confirmation (id, vendor_id, email, code_hash, expires_at)
     values (?, ?, ?, ?, now() + make_interval(mins => ?))
     on conflict (vendor_id) where deleted_at is null do update set email = excluded.email,
       code_hash = excluded.code_hash, expires_at = excluded.expires_at, attempts = 0, confirmed_at = null,
       updated_at = now()
     returning expires_at`,
    [generateEntityId(undefined, "emconf"), vendor_id, email, code_hash, CODE_MINUTES],
  )
  return row
}
