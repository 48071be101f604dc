import type { Page } from "@playwright/test"

/** Collects what a storefront page must not do; `pictures` is where those that people uploaded are fetched from. */
export function watchPage(page: Page, ownHost: string, pictures: string) {
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
    if (/^https?:|^wss?:/.test(url.protocol) && url.host !== ownHost && !request.url().startsWith(pictures)) {
      foreignRequests.push(request.url())
    }
  })
  return { consoleErrors, foreignRequests }
}
