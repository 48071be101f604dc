import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { openOffice, type Office } from "../venues/office"
import { addressTests } from "./addresses"
import { categoryTests } from "./categories"
import { freshAnswerTests } from "./fresh-answers"
import { holidayTests } from "./holidays"
import { kindTests } from "./kinds"
import { prerequisiteTests } from "./prerequisites"
import { processingTests } from "./processing"
import { rateTests } from "./rates"
import { staffVenueTests } from "./staff-venues"
import { waitTests } from "./waits"
import { zoneTests } from "./zones"

jest.setTimeout(180_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let office: Office

    beforeAll(async () => {
      office = await openOffice(api, getContainer())
    })

    const suite = { api, open: () => office, container: getContainer }
    // First, because it is about the first request of the process.
    describe("addresses of pictures", () => addressTests(suite))
    describe("kinds and limits of services", () => kindTests(suite))
    describe("processing gaps", () => processingTests(suite))
    describe("rates of staff", () => rateTests(suite))
    describe("prerequisites", () => prerequisiteTests(suite))
    describe("staff at several venues", () => staffVenueTests(suite))
    describe("free times under changed rules", () => freshAnswerTests(suite))
    describe("public holidays", () => holidayTests(suite))
    describe("categories of services", () => categoryTests(suite))
    describe("bookings under changed zone rules", () => zoneTests(suite))
    describe("waiting between services", () => waitTests(suite))
  },
})
