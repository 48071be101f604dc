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

    // Between tests the database is put back, which cuts connections that the pool still holds.
    beforeEach(async () => {
      for (let answered = 0, asked = 0; answered < 10 && asked < 60; asked++) {
        const { status } = await new Desk(api, city.admin).get("/workspace")
        answered = status === 200 ? answered + 1 : 0
      }
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
