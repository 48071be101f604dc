// Limits as they are in production, and a proxy that nobody placed in front.
process.env.PLAZA_LIMITS_FACTOR = "1"

import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { classify, limitedPath, UNLIMITED } from "../../../src/api/limits/classify"
import { registeredRoutes } from "../access/registered"
import { forgeryTests } from "./forgery"
import { headerTests } from "./headers"
import { limitTests } from "./limits"
import { createPeople, type People } from "./people"
import { poolIsBack } from "../../fixtures/pool"

jest.setTimeout(120_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let people: People
    const suite = { api, open: () => people }

    beforeAll(async () => {
      people = await createPeople(api, getContainer())
    })

    beforeEach(async () => {
      await poolIsBack(() => people.get("/admin/workspace", people.owner.headers))
    })

    it("of every route that is registered have a class of limits, or are stated to have none", () => {
      // What ends in a star is a middleware of some methods, which Express lists like a route.
      const routes = registeredRoutes().filter((route) => !route.endsWith("*"))
      const classes = new Map<string, number>()
      const missing = routes.filter((route) => {
        const [method, url] = route.split(" ")
        const found = classify(method, limitedPath(url))
        if (found) classes.set(found.name, (classes.get(found.name) ?? 0) + 1)
        return !found && !UNLIMITED.test(url)
      })
      expect(missing).toEqual([])
      process.stdout.write(`${routes.length} routes are registered, in ${classes.size} classes of limits\n`)
    })

    describe("forged", () => forgeryTests(suite))
    describe("answered", () => headerTests(suite))
    describe("too many", () => limitTests(suite))
  },
})
