import { test as base, expect } from "@playwright/test"
import { readConnection } from "./connection"
import { watchPage } from "./watch-page"

/** Every test's page is watched: no console errors, no request to a foreign host but for pictures, which lie at the backend. */
export const test = base.extend<{ watched: void }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const watch = watchPage(page, new URL(baseURL ?? "").host, `${readConnection().backend_url}/files/`)
      await use()
      expect(watch.consoleErrors, "console errors").toEqual([])
      expect(watch.foreignRequests, "requests to foreign hosts").toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
