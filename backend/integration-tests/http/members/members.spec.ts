import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { emptyMailbox } from "../mail/mailbox"
import { acceptingTests } from "./accepting"
import { changingTests } from "./changing"
import { invitingTests } from "./inviting"
import { keyTests } from "./keys"
import { openTeam, type Team } from "./suite"
import { poolIsBack } from "../../fixtures/pool"

jest.setTimeout(180_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let team: Team

    beforeAll(async () => {
      team = await openTeam(api, getContainer())
    })

    beforeEach(async () => {
      await emptyMailbox()
      await poolIsBack(() => team.platform.get("/workspace"))
    })

    const suite = { api, open: () => team, container: getContainer }
    describe("members are invited", () => invitingTests(suite))
    describe("invites are accepted", () => acceptingTests(suite))
    describe("members are listed, changed and removed", () => changingTests(suite))
    describe("secret API keys", () => keyTests(suite))
  },
})
