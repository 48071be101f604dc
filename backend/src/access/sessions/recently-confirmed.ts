import type { MedusaRequest } from "@medusajs/framework/http"

/** How long a password or code that was given is good for changes around signing in. */
export const CONFIRMED_MINUTES = 10

/** Whether the person of a request has proved who they are, by signing in or again since, in the last minutes. */
export function recentlyConfirmed({ sign_in }: MedusaRequest, now = new Date()): boolean {
  return !!sign_in && now.getTime() - sign_in.confirmed_at.getTime() <= CONFIRMED_MINUTES * 60_000
}
