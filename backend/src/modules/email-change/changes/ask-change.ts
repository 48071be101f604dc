import { generateEntityId } from "@medusajs/framework/utils"
import { CODE_MINUTES } from "../../../codes/email-code"
import type { Execute } from "../../sql"

/** A change to keep; the hash is of the code to the new address. */
export interface AskedChange {
  auth_identity_id: string
  former_email: string
  new_email: string
  code_hash: string
}

/** Replaces what the same sign-in had asked for before. */
export async function askChange(
  execute: Execute,
  { auth_identity_id, former_email, new_email, code_hash }: AskedChange,
): Promise<{ id: string; expires_at: Date }> {
  await execute(
    `update email_change set undone_at = now(), updated_at = now()
     where auth_identity_id = ? and confirmed_at is null and undone_at is null and deleted_at is null`,
    [auth_identity_id],
  )
  const [row] = await execute<{ id: string; expires_at: Date }>(
    `insert into email_change
       (id, auth_identity_id, former_email, new_email, code_hash, expires_at)
     values (?, ?, ?, ?, ?, now() + make_interval(mins => ?)) returning id, expires_at`,
    [generateEntityId(undefined, "emch"), auth_identity_id, former_email, new_email, code_hash, CODE_MINUTES],
  )
  return row
}
