import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import "../mail/mailbox"
import { createCity, type City } from "../../fixtures/city"
import { Shopper } from "../bookings/shopper"
import type { Suite } from "../bookings/suite"
import { guestLinks } from "./by-link"
import { calendarFiles } from "./calendars"
import { calendarFeeds } from "./feeds"
import { tooManyRequests } from "./limits"
import { mailsOfChanges } from "./mails"
import { reminders } from "./reminders"
import { moving } from "./rescheduling"

jest.setTimeout(180_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer, dbConnection }) => {
    let city: City
    let guest: Shopper

    beforeAll(async () => {
      // Only the runs of jobs below, none of the schedule's own.
      new WorkflowScheduler().clear()
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

    guestLinks(suite)
    moving(suite)
    calendarFiles(suite)
    calendarFeeds(suite)
    mailsOfChanges(suite)
    reminders(suite)
    tooManyRequests(suite)
  },
})
