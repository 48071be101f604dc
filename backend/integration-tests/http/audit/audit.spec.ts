import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { emptyMailbox } from "../mail/mailbox"
import { openOffice, type Office } from "../venues/office"
import { alertTests } from "./alerts"
import { changeTests } from "./changes"
import { logTests } from "./log"
import { readingTests } from "./reading"
import type { Suite } from "./suite"

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
      await emptyMailbox()
      for (let answered = 0, asked = 0; answered < 10 && asked < 60; asked++) {
        const { status } = await office.platform.get("/workspace")
        answered = status === 200 ? answered + 1 : 0
      }
    })

    const suite: Suite = { api, open: () => office, container: getContainer }
    describe("the log", () => logTests(suite))
    describe("changes", () => changeTests(suite))
    describe("reading it", () => readingTests(suite))
    describe("alerts", () => alertTests(suite))
  },
})
