import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { censusTests } from "./census"
import { changesTests } from "./changes"
import { foreignTests } from "./foreign"
import { frameTests } from "./frame"
import { matrixTests } from "./matrix"
import { pendingTests } from "./pending"
import { platformTests } from "./platform"
import { createWorld, type World } from "./world"

jest.setTimeout(300_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let world: World
    const open = () => world

    beforeAll(async () => {
      world = await createWorld(api, getContainer())
    })

    // Between tests the database is put back, which cuts connections that the pool still holds.
    beforeEach(async () => {
      for (let answered = 0, asked = 0; answered < 10 && asked < 60; asked++) {
        const { status } = await world.call("GET", "/admin/workspace", world.city.admin.headers)
        answered = status === 200 ? answered + 1 : 0
      }
    })

    describe("the census", () => censusTests(open))
    describe("the route table", () => matrixTests(open))
    describe("ids in bodies", () => foreignTests(api, open))
    describe("the frame of the admin", () => frameTests(open))
    describe("the platform's roles", () => platformTests(open))
    describe("businesses that are not approved", () => pendingTests(api, open))
    describe("changes count at once", () => changesTests(open, getContainer))
  },
})
