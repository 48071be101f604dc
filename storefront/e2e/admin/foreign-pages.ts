import type { Page } from "@playwright/test"
import { expect } from "../test"
import { at } from "./open-desk"

/** Pages of the core that only the platform's admin may use, with the list that each asks the backend for. */
const CORE_PAGES = [
  { page: "/products", list: "/admin/products" },
  { page: "/customers", list: "/admin/customers" },
  { page: "/settings/users", list: "/admin/users" },
]

/** Whoever types the address of a page that is not theirs is refused the rows by the backend, and sees none. */
export async function expectForeignPagesEmpty(desk: Page, landing: string): Promise<void> {
  for (const { page, list } of CORE_PAGES) {
    const refusal = desk.waitForResponse(
      (response) => new URL(response.url()).pathname === list && response.status() >= 400,
    )
    await desk.goto(at(page))
    expect((await refusal).status(), list).toBe(403)
    await expect(desk.locator("main table tbody tr"), page).toHaveCount(0)
  }
  // The page that the core opens after signing in leads on to the role's own.
  await desk.goto(at("/orders"))
  await expect(desk).toHaveURL(new RegExp(`/app${landing}$`))
}
