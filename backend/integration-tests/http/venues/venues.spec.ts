import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { accessTests } from "./access"
import { compensationTests } from "./compensation"
import { deletionTests } from "./deletion"
import { hoursTests } from "./hours"
import { imageTests } from "./images"
import { openOffice, type Office } from "./office"
import { partsTests } from "./parts"
import { taxonomyTests } from "./taxonomy"
import { vendorTests } from "./vendors"
import { venueTests } from "./venues"

jest.setTimeout(180_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let office: Office

    beforeAll(async () => {
      office = await openOffice(api, getContainer())
    })

    // Between tests the database is put back, which cuts connections that the pool still holds.
    beforeEach(async () => {
      for (let answered = 0, asked = 0; answered < 10 && asked < 60; asked++) {
        const { status } = await office.platform.get("/workspace")
        answered = status === 200 ? answered + 1 : 0
      }
    })

    const suite = { api, open: () => office, container: getContainer }
    describe("vendors", () => vendorTests(suite))
    describe("venues", () => venueTests(suite))
    describe("removing venues", () => deletionTests(suite))
    describe("who may do what", () => accessTests(suite))
    describe("opening hours", () => hoursTests(suite))
    describe("resources and questions", () => partsTests(suite))
    describe("pictures", () => imageTests(suite))
    describe("what fails half-way", () => compensationTests(suite))
    describe("taxonomy", () => taxonomyTests(suite))
  },
})
