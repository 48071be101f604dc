import type { APIRequestContext } from "@playwright/test"
import { openClass } from "./own-class"
import { test as base } from "./test"

type Opened = Parameters<typeof openClass> extends [APIRequestContext, ...infer Rest] ? Rest : never

/** Tests with `newClass`, which opens classes of their own; afterwards no visit to them is confirmed and they are off the menu. */
export const test = base.extend<{ newClass: (...terms: Opened) => ReturnType<typeof openClass> }>({
  newClass: async ({ request }, provide) => {
    const opened: Awaited<ReturnType<typeof openClass>>[] = []
    await provide(async (...terms) => {
      const one = await openClass(request, ...terms)
      opened.push(one)
      return one
    })
    for (const one of opened) {
      await one.cancel().finally(one.close)
    }
  },
})

export { expect } from "./test"
