import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import sendMail from "../../../src/jobs/send-mail"
import { emptyMailbox } from "../mail/mailbox"
import { emailTests } from "./changing-email"
import { passwordTests } from "./changing-password"
import { resetTests } from "./resetting"
import { createPeople, type People } from "./people"
import { strengthTests } from "./strength"

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

    // Between tests the database is put back, which cuts connections that the pool still holds.
    beforeEach(async () => {
      for (let answered = 0, asked = 0; answered < 10 && asked < 60; asked++) {
        const { status } = await people.get("/admin/workspace", people.owner.headers)
        answered = status === 200 ? answered + 1 : 0
      }
    })

    describe("new passwords", () => strengthTests(suite))
    describe("changing a password", () => passwordTests(suite))
    describe("a forgotten password", () => resetTests(suite))
    describe("changing an e-mail address", () => emailTests(suite))
  },
})
