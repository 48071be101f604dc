import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { holdMail } from "../../fixtures/hold-mail"
import { poolIsBack } from "../../fixtures/pool"
import { openOffice, type Office } from "./office"
import type { Suite } from "./suite"

/** Runs the parts of a suite, by the words before their tests, in one application with the office; `first` before each test. */
export function officeSuite(
  parts: Record<string, (suite: Suite) => void>,
  first: () => Promise<void> = async () => {},
): void {
  jest.setTimeout(180_000)
  medusaIntegrationTestRunner({
    inApp: true,
    testSuite: ({ api, getContainer }) => {
      let office: Office

      beforeAll(async () => {
        await holdMail()
        office = await openOffice(api, getContainer())
      })

      beforeEach(async () => {
        await first()
        await poolIsBack(() => office.platform.get("/workspace"))
      })

      const suite: Suite = { api, open: () => office, container: getContainer }
      for (const [words, part] of Object.entries(parts)) describe(words, () => part(suite))
    },
  })
}
