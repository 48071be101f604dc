import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { poolIsBack } from "../../fixtures/pool"
import { openOffice, type Office } from "../venues/office"
import { openShops, type Shops } from "../vendor-orders/suite"
import { deleting } from "./deleting"
import { exporting } from "./exporting"
import { signingInWithGoogle } from "./google"
import { ordering } from "./ordering"
import type { Suite } from "./suite"

jest.setTimeout(180_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let office: Office
    let shops: Shops

    beforeAll(async () => {
      office = await openOffice(api, getContainer())
      shops = await openShops(getContainer(), office)
    })

    beforeEach(() => poolIsBack(() => office.platform.get("/workspace")))

    const suite: Suite = { api, open: () => office, container: getContainer, shops: () => shops }

    describe("Orders of a shopper", () => ordering(suite))
    describe("A copy of one's data", () => exporting(suite))
    describe("Signing in with Google", () => signingInWithGoogle(suite))
    describe("An account that is deleted", () => deleting(suite))
  },
})
