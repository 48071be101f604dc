import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { createCity, type City } from "../../fixtures/city"
import { Shopper } from "../bookings/shopper"
import type { Suite } from "../bookings/suite"
import { atTheDesk } from "./desk"
import { endings } from "./endings"
import { limits } from "./limits"
import { latePayments } from "./late-payments"
import { moves } from "./moves"
import { severalSegments } from "./segments"

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

    severalSegments(suite)
    limits(suite)
    atTheDesk(suite)
    moves(suite)
    endings(suite)
    latePayments(suite)
  },
})
