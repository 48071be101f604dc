import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { emptyMailbox } from "../mail/mailbox"
import { acceptingTests } from "./accepting"
import { changingTests } from "./changing"
import { invitingTests } from "./inviting"
import { keyTests } from "./keys"
import { openTeam, type Team } from "./suite"

jest.setTimeout(180_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let team: Team

    beforeAll(async () => {
      team = await openTeam(api, getContainer())
    })

    // Between tests the database is put back, which cuts connections that the pool still holds.
    beforeEach(async () => {
      await emptyMailbox()
      for (let answered = 0, asked = 0; answered < 10 && asked < 60; asked++) {
        const { status } = await team.platform.get("/workspace")
        answered = status === 200 ? answered + 1 : 0
      }
    })

    const suite = { api, open: () => team, container: getContainer }
    describe("members are invited", () => invitingTests(suite))
    describe("invites are accepted", () => acceptingTests(suite))
    describe("members are listed, changed and removed", () => changingTests(suite))
    describe("secret API keys", () => keyTests(suite))
  },
})
