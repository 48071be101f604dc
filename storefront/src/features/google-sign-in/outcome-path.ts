const OUTCOMES = ["failed", "taken", "declined"] as const

/** Why somebody came back from Google without being signed in by it. */
export type Outcome = (typeof OUTCOMES)[number]

/** What an address says of it; null when that is nothing, or not known. */
export const readOutcome = (said: unknown): Outcome | null =>
  OUTCOMES.find((outcome) => outcome === said) ?? null

/** The page to sign in on, which tells how it went with Google and goes on to `next` by password. */
export function outcomePath(google: Outcome, next?: string): string {
  return `/account/sign-in?${new URLSearchParams({ google, ...(next && { next }) })}`
}

/** The page that somebody who is signed in wanted to go on to, told how it went. */
export function withOutcome(next: string, google: Outcome | null): string {
  if (!google) {
    return next
  }
  const [path = "", query] = next.split("?")
  const told = new URLSearchParams(query)
  told.set("google", google)
  return `${path}?${told}`
}
