import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { censusTests } from "./census"
import { changesTests } from "./changes"
import { foreignTests } from "./foreign"
import { frameTests } from "./frame"
import { matrixTests } from "./matrix"
import { pendingTests } from "./pending"
import { platformTests } from "./platform"
import { createWorld, type World } from "./world"
import { poolIsBack } from "../../fixtures/pool"

jest.setTimeout(900_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let world: World
    const open = () => world

    beforeAll(async () => {
      world = await createWorld(api, getContainer())
    })

    beforeEach(async () => {
      await poolIsBack(() => world.call("GET", "/admin/workspace", world.city.admin.headers))
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
