import "server-only"
import { cookies } from "next/headers"
import { cookieOptions, DAY_IN_SECONDS } from "./cookie-options"

export const CUSTOMER_TOKEN_COOKIE = "plaza_customer"

/** Kept longer than the token lives: the backend decides on expiry, and the proxy renews it while it is in use. */
export const CUSTOMER_TOKEN_MAX_AGE = 30 * DAY_IN_SECONDS

/** The signed-in customer's token, or null. */
export async function readCustomerToken(): Promise<string | null> {
  return (await cookies()).get(CUSTOMER_TOKEN_COOKIE)?.value ?? null
}

/** Starts a session. Only in server actions and route handlers. */
export async function writeCustomerToken(token: string): Promise<void> {
  ;(await cookies()).set(CUSTOMER_TOKEN_COOKIE, token, cookieOptions(CUSTOMER_TOKEN_MAX_AGE))
}

/** Ends the session. Only in server actions and route handlers. */
export async function clearCustomerToken(): Promise<void> {
  ;(await cookies()).delete(CUSTOMER_TOKEN_COOKIE)
}
