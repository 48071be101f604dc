import "server-only"
import { cookies } from "next/headers"
import { z } from "zod"
import { LOCALES } from "@/languages/locale"
import { cookieOptions } from "./cookie-options"

const GOOGLE_COOKIE = "plaza_google"

/** As long as somebody may take to choose an account at Google. */
const MAX_AGE = 600

const waySchema = z.object({ state: z.string(), next: z.string(), locale: z.enum(LOCALES) })

/**
 * A way to Google that began on this device, the page to go on to after it, and the language it began in: the address that
 * Google leads back to names none.
 */
export type GoogleWay = z.output<typeof waySchema>

/** The way that began on this device, or null; it is good once. Only in server actions and route handlers. */
export async function takeGoogleWay(): Promise<GoogleWay | null> {
  const jar = await cookies()
  const value = jar.get(GOOGLE_COOKIE)?.value
  jar.delete(GOOGLE_COOKIE)
  try {
    return value ? waySchema.parse(JSON.parse(value)) : null
  } catch {
    return null
  }
}

/** Only in server actions and route handlers. */
export async function writeGoogleWay(way: GoogleWay): Promise<void> {
  ;(await cookies()).set(GOOGLE_COOKIE, JSON.stringify(way), cookieOptions(MAX_AGE))
}
