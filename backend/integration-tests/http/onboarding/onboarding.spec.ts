import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { createCity, type City } from "../../fixtures/city"
import { Desk } from "../venues/desk"
import { confirming } from "./confirming"
import { payouts } from "./payouts"
import { registering } from "./registering"
import { reviewedServices } from "./services"
import { submitting } from "./submitting"
import type { Suite } from "./suite"
import { poolIsBack } from "../../fixtures/pool"

jest.setTimeout(180_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let city: City

    beforeAll(async () => {
      // The queue of mail is read as it is written; nothing is sent.
      new WorkflowScheduler().clear()
      city = await createCity(api, getContainer())
    })

    beforeEach(async () => {
      await poolIsBack(() => new Desk(api, city.admin).get("/workspace"))
    })

    const suite: Suite = {
      api,
      container: getContainer,
      get city() {
        return city
      },
      get platform() {
        return new Desk(api, city.admin)
      },
    }

    registering(suite)
    confirming(suite)
    submitting(suite)
    payouts(suite)
    reviewedServices(suite)
  },
})
