import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { models } from "../../../src/modules/scheduling/models"
import type SchedulingModuleService from "../../../src/modules/scheduling/service"
import { classRaces } from "./races/classes"
import { deadlockRaces } from "./races/deadlocks"
import { expiryRaces } from "./races/expiry"
import { limitRaces } from "./races/limits"
import { oneSlotRaces } from "./races/one-slot"
import { Pool } from "./races/pool"
import { randomRaces } from "./races/random-requests"
import { rescheduleRaces } from "./races/reschedules"
import { visitRaces } from "./races/visits"

jest.setTimeout(120_000)

const alarms: string[] = []
const quiet = () => {}
const logger = {
  error: (message: string) => alarms.push(message),
  info: quiet,
  warn: quiet,
  debug: quiet,
  log: quiet,
}

moduleIntegrationTestRunner<SchedulingModuleService>({
  moduleName: SCHEDULING_MODULE,
  moduleModels: Object.values(models),
  resolve: "./src/modules/scheduling",
  pathToMigrations: path.resolve(__dirname, "../../../src/modules/scheduling/migrations"),
  dbName: "plaza-scheduling-races",
  injectedDependencies: { [ContainerRegistrationKeys.LOGGER]: logger },
  testSuite: ({ service, dbConfig }) => {
    const pool = new Pool(dbConfig.clientUrl)
    const course = { service, pool }
    afterAll(() => pool.close())

    describe("one slot", () => oneSlotRaces(course))
    describe("visits of several segments", () => visitRaces(course))
    describe("random visits", () => randomRaces(course))
    describe("classes", () => classRaces(course))
    describe("holds that run out", () => expiryRaces(course))
    describe("bookings that move", () => rescheduleRaces(course))
    describe("limits", () => limitRaces(course))
    describe("deadlocks", () => deadlockRaces(course, alarms))
  },
})
