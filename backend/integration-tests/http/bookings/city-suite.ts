import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { createCity, type City } from "../../fixtures/city"
import { Shopper } from "./shopper"
import type { Suite } from "./suite"

/** Runs the parts of a suite in one application with the small city; `prepare` comes before it is built. */
export function citySuite(parts: readonly ((suite: Suite) => void)[], prepare: () => void = () => {}): void {
  jest.setTimeout(180_000)
  medusaIntegrationTestRunner({
    inApp: true,
    testSuite: ({ api, getContainer, dbConnection }) => {
      let city: City
      let guest: Shopper

      beforeAll(async () => {
        prepare()
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

      for (const part of parts) part(suite)
    },
  })
}
