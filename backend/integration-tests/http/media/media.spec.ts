import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { openOffice, type Office } from "../venues/office"
import { documentTests } from "./documents"
import { pictureTests } from "./pictures"
import { profileTests } from "./profiles"
import { sweepTests } from "./sweeping"
import { uploadTests } from "./uploads"

jest.setTimeout(180_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let office: Office

    beforeAll(async () => {
      office = await openOffice(api, getContainer())
    })

    // Between tests the database is put back, which cuts connections that the pool still holds.
    beforeEach(async () => {
      for (let answered = 0, asked = 0; answered < 10 && asked < 60; asked++) {
        const { status } = await office.platform.get("/workspace")
        answered = status === 200 ? answered + 1 : 0
      }
    })

    const suite = { api, open: () => office, container: getContainer }
    describe("uploads", () => uploadTests(suite))
    describe("documents", () => documentTests(suite))
    describe("pictures", () => pictureTests(suite))
    describe("the sweep", () => sweepTests(suite))
    describe("a profile", () => profileTests(suite))
  },
})
