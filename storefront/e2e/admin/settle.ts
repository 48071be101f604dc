import type { Page, Request } from "@playwright/test"
import { expect } from "../test"

/** How long a page asks for nothing before it counts as at rest, in milliseconds. */
const REST = 300

const running = new WeakMap<Page, { requests: Set<Request>; since: number }>()

/** Counts from here on what a page has asked for and not got. */
export function countRequests(page: Page): void {
  const state = { requests: new Set<Request>(), since: Date.now() }
  running.set(page, state)
  const end = (request: Request) => {
    state.requests.delete(request)
    state.since = Date.now()
  }
  page.on("request", (request) => {
    state.requests.add(request)
    state.since = Date.now()
  })
  page.on("requestfinished", end)
  page.on("requestfailed", end)
}

/**
 * Waits until a page has got all it asked for. Playwright's own state of a quiet network tells of the first load of a
 * document only, and the admin is one document.
 */
export async function settle(page: Page): Promise<void> {
  const state = running.get(page)
  await expect(() => {
    expect(state?.requests.size).toBe(0)
    expect(Date.now() - (state?.since ?? 0)).toBeGreaterThan(REST)
  }).toPass({ timeout: 60_000, intervals: [100] })
}
