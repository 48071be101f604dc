import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { createCity, type City } from "../../fixtures/city"
import { coreCartRoutes } from "./cart-routes"
import { completing } from "./completing"
import { customerBookings } from "./customer"
import { holdingAVisit } from "./holding"
import { idempotencyKeys } from "./idempotency"
import { venueSide } from "./venue"
import { Shopper } from "./shopper"
import type { Suite } from "./suite"

jest.setTimeout(180_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer, dbConnection }) => {
    let city: City
    let guest: Shopper

    beforeAll(async () => {
      city = await createCity(api, getContainer())
      guest = new Shopper(api, city)
    })

    const suite: Suite = {
      api,
      getContainer,
      dbConnection,
      get city() {
        return city
      },
      get guest() {
        return guest
      },
    }

    holdingAVisit(suite)
    coreCartRoutes(suite)
    completing(suite)
    idempotencyKeys(suite)
    customerBookings(suite)
    venueSide(suite)
  },
})
