import { randomBytes } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { conflict } from "../../modules/scheduling/conflict"
import { select, sql } from "../../queries/sql"
import { toHandle } from "../../text/handle"

/** So many copies of a title bear a number. */
const ATTEMPTS = 20

/**
 * The handle that was asked for, or one made of title and vendor that no product has yet.
 * @throws 409 `handle_taken` when the one asked for belongs to another product
 */
export async function freeProductHandle(
  container: MedusaContainer,
  { handle, title, vendor_handle }: { handle?: string; title: string; vendor_handle: string },
): Promise<string> {
  const base = handle ?? toHandle(title, vendor_handle)
  const numbered = Array.from({ length: ATTEMPTS }, (_, index) => `${base}-${index + 2}`)
  const rows = await select<{ handle: string }>(
    container,
    sql`select handle from product where deleted_at is null and handle = any(${[base, ...numbered]})`,
  )
  const taken = new Set(rows.map((row) => row.handle))
  if (!taken.has(base)) return base
  if (handle !== undefined) throw conflict("handle_taken", `The handle ${handle} is taken`)
  return numbered.find((one) => !taken.has(one)) ?? `${base}-${randomBytes(4).toString("hex")}`
}
