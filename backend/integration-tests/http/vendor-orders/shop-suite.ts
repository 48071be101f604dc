import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { holdMail } from "../../fixtures/hold-mail"
import { poolIsBack } from "../../fixtures/pool"
import { openOffice, type Office } from "../venues/office"
import { openShops, type Shops, type Suite } from "./suite"

/** Runs the parts of a suite, by the words before their tests, in one application with the office and its two shops. */
export function shopSuite(parts: Record<string, (suite: Suite) => void>): void {
  jest.setTimeout(180_000)
  medusaIntegrationTestRunner({
    inApp: true,
    testSuite: ({ api, getContainer }) => {
      let office: Office
      let shops: Shops

      beforeAll(async () => {
        await holdMail()
        office = await openOffice(api, getContainer())
        shops = await openShops(getContainer(), office)
      })

      beforeEach(() => poolIsBack(() => office.platform.get("/workspace")))

      const suite: Suite = { api, open: () => office, container: getContainer, shops: () => shops }
      for (const [words, part] of Object.entries(parts)) describe(words, () => part(suite))
    },
  })
}
