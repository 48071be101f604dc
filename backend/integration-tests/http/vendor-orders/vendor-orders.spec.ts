import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { poolIsBack } from "../../fixtures/pool"
import { openOffice, type Office } from "../venues/office"
import { cancelling } from "./cancelling"
import { freezing } from "./freezing"
import { packing } from "./packing"
import { reading } from "./reading"
import { returning } from "./returning"
import { openShops, type Shops, type Suite } from "./suite"

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

    describe("Orders of a vendor", () => reading(suite))
    describe("Parcels of a vendor", () => packing(suite))
    describe("Lines that a vendor cancels", () => cancelling(suite))
    describe("Returns to a vendor", () => returning(suite))
    describe("Whose a line is", () => freezing(suite))
  },
})
