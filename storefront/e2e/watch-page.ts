import type { Page } from "@playwright/test"

/** Collects what a storefront page must not do. */
export function watchPage(page: Page, ownHost: string) {
  const consoleErrors: string[] = []
  const foreignRequests: string[] = []
  page.on("console", (message) => {
    if (message.type() === "error") {
      consoleErrors.push(`${page.url()}: ${message.text()}`)
    }
  })
  page.on("pageerror", (error) => consoleErrors.push(`${page.url()}: ${error.message}`))
  page.on("request", (request) => {
    const url = new URL(request.url())
    if (/^https?:|^wss?:/.test(url.protocol) && url.host !== ownHost) {
      foreignRequests.push(request.url())
    }
  })
  return { consoleErrors, foreignRequests }
}
