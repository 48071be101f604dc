/** The page to sign in on, which tells how it went with Google and goes on to `next` by password. */
export function outcomePath(google: "failed" | "taken", next?: string): string {
  return `/account/sign-in?${new URLSearchParams({ google, ...(next && { next }) })}`
}
