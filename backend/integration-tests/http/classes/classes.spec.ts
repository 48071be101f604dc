import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { createCity, type City } from "../../fixtures/city"
import type { PlacedService } from "../../fixtures/place"
import { Shopper } from "../bookings/shopper"
import { bookingPlaces } from "./booking-places"
import { cancellingSessions } from "./cancelling"
import { changingSessions } from "./changing"
import { refusals } from "./refusals"
import { schedulingSessions } from "./scheduling"
import { timetable } from "./timetable"
import { createYoga, type Suite } from "./suite"

jest.setTimeout(180_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer, dbConnection }) => {
    let city: City
    let guest: Shopper
    let yoga: PlacedService

    beforeAll(async () => {
      city = await createCity(api, getContainer())
      guest = new Shopper(api, city)
      yoga = await createYoga(getContainer(), city)
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
      get yoga() {
        return yoga
      },
    }

    schedulingSessions(suite)
    timetable(suite)
    bookingPlaces(suite)
    changingSessions(suite)
    cancellingSessions(suite)
    refusals(suite)
  },
})
