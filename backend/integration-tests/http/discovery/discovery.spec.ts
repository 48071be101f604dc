import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { availabilityTests } from "./availability"
import { availabilityDayTests } from "./availability-days"
import { availabilityRoomTests } from "./availability-rooms"
import { badInputTests } from "./bad-input"
import { createDistrict, type District } from "./district"
import { facetTests } from "./facets"
import { openOnTests } from "./open-on"
import { pageTests } from "./pages"
import { productSearchTests } from "./product-search"
import { relevanceTests } from "./relevance"
import { serviceSearchTests } from "./service-search"
import { serviceTests } from "./services"
import { similarVenueTests } from "./similar-venues"
import { statementTests } from "./statements"
import { suggestionTests } from "./suggestions"
import type { Suite } from "./suite"
import { vendorPageTests } from "./vendor-page"
import { venueFilterTests } from "./venue-filters"
import { venueListTests } from "./venue-list"
import { venuePlaceAndPriceTests } from "./venue-places-and-prices"
import { venueTests } from "./venues"
import { visibilityTests } from "./visibility"

jest.setTimeout(180_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let district: District

    beforeAll(async () => {
      district = await createDistrict(api, getContainer())
    })

    const config = () => ({ headers: district.store, validateStatus: () => true })
    const suite: Suite = {
      container: getContainer,
      district: () => district,
      get: (path, query = {}) => api.get(path, { ...config(), params: query }),
      post: (path, body = {}) => api.post(path, body, config()),
    }

    // Between tests the database is put back, which cuts the connections that the pool still holds: use them all up.
    beforeEach(async () => {
      for (let round = 0; round < 20; round++) {
        const answers = await Promise.all(
          Array.from({ length: 20 }, () => suite.get("/store/venue-categories")),
        )
        if (answers.every(({ status }) => status === 200)) return
      }
    })

    describe("the list of venues", () => venueListTests(suite))
    describe("filters of venues", () => venueFilterTests(suite))
    describe("places and prices of venues", () => venuePlaceAndPriceTests(suite))
    describe("one venue", () => venueTests(suite))
    describe("venues like another one", () => similarVenueTests(suite))
    describe("services", () => serviceTests(suite))
    describe("finding services", () => serviceSearchTests(suite))
    describe("relevance", () => relevanceTests(suite))
    describe("facets", () => facetTests(suite))
    describe("free times of many", () => openOnTests(suite))
    describe("suggestions", () => suggestionTests(suite))
    describe("finding products", () => productSearchTests(suite))
    describe("the page of a vendor", () => vendorPageTests(suite))
    describe("pages", () => pageTests(suite))
    describe("availability", () => availabilityTests(suite))
    describe("the days of availability", () => availabilityDayTests(suite))
    describe("rooms", () => availabilityRoomTests(suite))
    describe("what shoppers may not see", () => visibilityTests(suite))
    describe("the number of statements", () => statementTests(suite))
    describe("bad input", () => badInputTests(suite))
  },
})
