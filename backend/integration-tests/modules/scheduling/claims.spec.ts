import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { models } from "../../../src/modules/scheduling/models"
import type { NewClaim } from "../../../src/modules/scheduling/occupancy/claim"
import type SchedulingModuleService from "../../../src/modules/scheduling/service"

jest.setTimeout(120_000)

const at = (hour: number, minute = 0) => new Date(Date.UTC(2031, 4, 5, hour, minute))

const timeOff = (subject_id: string, from: Date, until: Date, extra: Partial<NewClaim> = {}): NewClaim => ({
  subject_id,
  subject_type: "staff",
  starts_at: from,
  ends_at: until,
  kind: "time_off",
  source_id: "toff_test",
  ...extra,
})

moduleIntegrationTestRunner<SchedulingModuleService>({
  moduleName: SCHEDULING_MODULE,
  moduleModels: Object.values(models),
  resolve: "./src/modules/scheduling",
  pathToMigrations: path.resolve(__dirname, "../../../src/modules/scheduling/migrations"),
  testSuite: ({ service }) => {
    describe("claims", () => {
      it("let one of fifty that want the same time have it", async () => {
        const won = await Promise.all(
          Array.from({ length: 50 }, () => service.insertClaims([timeOff("stf_a", at(10), at(11))])),
        )
        expect(won.flat()).toEqual(["stf_a"])
      })

      it("touch without overlapping, and know each subject apart", async () => {
        const claims = [
          timeOff("stf_b", at(10), at(11)),
          timeOff("stf_b", at(11), at(12)),
          timeOff("stf_c", at(10), at(12)),
        ]
        expect(await service.insertClaims(claims)).toEqual(["stf_b", "stf_b", "stf_c"])
        expect(await service.insertClaims([timeOff("stf_b", at(10, 59), at(11, 1))])).toEqual([])
      })

      it("overlap only when that is said", async () => {
        await service.insertClaims([timeOff("stf_d", at(10), at(11))])
        expect(await service.insertClaims([timeOff("stf_d", at(10), at(11), { exclusive: false })])).toEqual([
          "stf_d",
        ])
      })

      it("take two subjects in any order without a deadlock", async () => {
        const both = [timeOff("stf_e", at(10), at(11)), timeOff("stf_f", at(10), at(11))]
        const rounds = await Promise.all(
          Array.from({ length: 40 }, (_, index) =>
            service.insertClaims(index % 2 === 0 ? both : [...both].reverse()),
          ),
        )
        expect(rounds.flat().sort()).toEqual(["stf_e", "stf_f"])
      })

      it("are refused when empty or the wrong way round", async () => {
        await expect(service.insertClaims([timeOff("stf_g", at(10), at(10))])).rejects.toThrow()
        await expect(service.insertClaims([timeOff("stf_g", at(11), at(10))])).rejects.toThrow()
        await expect(
          service.insertClaims([timeOff("stf_g", at(10), at(11), { kind: "booking" })]),
        ).rejects.toThrow()
      })
    })

    describe("time off", () => {
      it("frees its time when it is removed", async () => {
        const input = {
          staff_id: "stf_h",
          starts_at: at(9),
          ends_at: at(17),
          reason: "Holiday",
          force: false,
        }
        const id = await service.addTimeOff(input)
        expect(await service.insertClaims([timeOff("stf_h", at(10), at(11))])).toEqual([])
        await service.removeTimeOff(id)
        expect(await service.insertClaims([timeOff("stf_h", at(10), at(11))])).toEqual(["stf_h"])
        expect(await service.listTimeOffs({ staff_id: "stf_h" })).toEqual([])
      })
    })
  },
})
