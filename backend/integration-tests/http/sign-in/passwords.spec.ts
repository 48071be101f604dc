import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import sendMail from "../../../src/jobs/send-mail"
import { emptyMailbox } from "../mail/mailbox"
import { emailTests } from "./changing-email"
import { passwordTests } from "./changing-password"
import { resetTests } from "./resetting"
import { createPeople, type People } from "./people"
import { strengthTests } from "./strength"
import { poolIsBack } from "../../fixtures/pool"

jest.setTimeout(120_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let people: People
    const suite = {
      api,
      open: () => people,
      container: getContainer,
      send: () => sendMail(getContainer()),
    }

    beforeAll(async () => {
      people = await createPeople(api, getContainer())
    })
    beforeEach(emptyMailbox)

    beforeEach(async () => {
      await poolIsBack(() => people.get("/admin/workspace", people.owner.headers))
    })

    describe("new passwords", () => strengthTests(suite))
    describe("changing a password", () => passwordTests(suite))
    describe("a forgotten password", () => resetTests(suite))
    describe("changing an e-mail address", () => emailTests(suite))
  },
})
