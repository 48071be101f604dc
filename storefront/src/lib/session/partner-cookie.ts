import "server-only"
import { cookies } from "next/headers"
import { z } from "zod"
import { cookieOptions } from "./cookie-options"

const PARTNER_COOKIE = "plaza_partner"

/** Long enough to find the mail; afterwards one signs in again. */
const MAX_AGE = 3600

const partnerSchema = z.object({ token: z.string(), email: z.string() })

/** Who is registering a business on this device: good for confirming the address, not for the storefront's account. */
export type Partner = z.output<typeof partnerSchema>

/** Who is registering a business here, or null. */
export async function readPartner(): Promise<Partner | null> {
  const value = (await cookies()).get(PARTNER_COOKIE)?.value
  try {
    return value ? partnerSchema.parse(JSON.parse(value)) : null
  } catch {
    return null
  }
}

/** Only in server actions and route handlers. */
export async function writePartner(partner: Partner): Promise<void> {
  ;(await cookies()).set(PARTNER_COOKIE, JSON.stringify(partner), cookieOptions(MAX_AGE))
}

/** Only in server actions and route handlers. */
export async function clearPartner(): Promise<void> {
  ;(await cookies()).delete(PARTNER_COOKIE)
}
