import type { Page } from "@playwright/test"

/** Collects what a page of the admin must not do from here on: console errors and refused or failed requests. */
export function watchDesk(desk: Page): { troubles: string[] } {
  const troubles: string[] = []
  desk.on("console", (message) => {
    if (message.type() === "error") troubles.push(`${desk.url()}: ${message.text()}`)
  })
  desk.on("pageerror", ({ message }) => troubles.push(`${desk.url()}: ${message}`))
  desk.on("response", (response) => {
    if (response.status() >= 400) {
      troubles.push(`${desk.url()}: ${response.status()} ${response.request().method()} ${response.url()}`)
    }
  })
  return { troubles }
}
