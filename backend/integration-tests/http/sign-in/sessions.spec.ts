process.env.MFA_REQUIRED = "true"

import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import { sessionTests } from "./sessions"
import { openWorld, type World } from "./suite"
import { twoStepTests } from "./two-step"
import { poolIsBack } from "../../fixtures/pool"

jest.setTimeout(180_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let world: World

    beforeAll(async () => {
      const [key] = await getContainer()
        .resolve(Modules.API_KEY)
        .listApiKeys({ type: "publishable" }, { take: 1 })
      world = await openWorld(api, getContainer(), { "x-publishable-api-key": key.token })
    })

    beforeEach(async () => {
      const asked = { headers: world.people.staff.headers, validateStatus: () => true }
      await poolIsBack(() => api.get("/admin/workspace", asked))
    })

    const suite = { api, world: () => world, container: getContainer }
    describe("sessions", () => sessionTests(suite))
    describe("two-step verification", () => twoStepTests(suite))
  },
})
