import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { SCHEDULING_MODULE } from "../../../src/modules/scheduling"
import { shopperAvailability } from "../../../src/modules/scheduling/availability/shopper-availability"
import { models } from "../../../src/modules/scheduling/models"
import { KeptOffers } from "../../../src/modules/scheduling/offer/kept-offers"
import { loadVersionedOffer } from "../../../src/modules/scheduling/offer/load-offer"
import { versionOf } from "../../../src/modules/scheduling/offer/offer-sql"
import type SchedulingModuleService from "../../../src/modules/scheduling/service"
import { executeIn, type Execute } from "../../../src/modules/sql"
import { CHANGES, OFFER_TABLES } from "./kept-rules/changes"
import { ASKED, openShop } from "./kept-rules/shop"
import { Pool } from "./races/pool"

jest.setTimeout(120_000)

/** An answer, or what it was refused with. */
const outcome = (answer: Promise<unknown>) =>
  answer.catch((error: unknown) => (error instanceof Error ? error.message : error))

moduleIntegrationTestRunner<SchedulingModuleService>({
  moduleName: SCHEDULING_MODULE,
  moduleModels: Object.values(models),
  resolve: "./src/modules/scheduling",
  pathToMigrations: path.resolve(__dirname, "../../../src/modules/scheduling/migrations"),
  dbName: "plaza-scheduling-rules",
  testSuite: ({ service, dbConfig }) => {
    const pool = new Pool(dbConfig.clientUrl)
    afterAll(() => pool.close())
    beforeEach(() => openShop({ service, pool }))

    const kept = () => outcome(service.listForShopper(ASKED))
    const fresh = () => outcome(shopperAvailability(pool.execute, new KeptOffers(), ASKED))
    const versionNow = async (owners: string[]) =>
      (await pool.execute<{ version: string }>(`select ${versionOf("?")} as version`, [owners]))[0].version

    it("show every change of any table in the very next answer, whoever made it", async () => {
      let before = await kept()
      for (const { statement, shows } of CHANGES) {
        const old = await loadVersionedOffer(pool.execute, ASKED.service)
        await pool.execute(statement)
        const after = await kept()
        expect([statement, after]).toEqual([statement, await fresh()])
        if (old) expect([statement, await versionNow(old.owners)]).not.toEqual([statement, old.version])
        expect([statement, JSON.stringify(after) !== JSON.stringify(before)]).toEqual([statement, shows])
        before = after
      }
    })

    it("have a trigger on every table and event, which fires always", async () => {
      const known = await pool.execute<{ name: string }>(
        "select table_name as name from information_schema.tables where table_schema = 'public'",
      )
      const names = new Set(known.map(({ name }) => name))
      const read = OFFER_TABLES.filter((name) => names.has(name) && !name.startsWith("rules_"))
      expect(read).toHaveLength(16)
      const changed = CHANGES.map(({ statement }) => /(?:into|update|from) (\w+)/.exec(statement)?.[1])
      expect([...new Set(changed)].sort()).toEqual(read)
      const triggers = await pool.execute<{ name: string; events: string }>(
        `select c.relname as name, string_agg(bits.event, ' ' order by bits.event) as events
         from pg_trigger t join pg_class c on c.oid = t.tgrelid
         join (values ('insert', 4), ('delete', 8), ('update', 16), ('truncate', 32)) as bits (event, bit)
           on t.tgtype & bits.bit > 0
         join pg_proc p on p.oid = t.tgfoid and p.proname in ('raise_rules_version', 'renew_rules_epoch')
         where t.tgenabled = 'A' and c.relname <> 'rules_version' group by c.relname order by c.relname`,
      )
      expect(triggers).toEqual(read.map((name) => ({ name, events: "delete insert truncate update" })))
    })

    it("are as they were before a change is committed, and when it is undone", async () => {
      const before = await kept()
      const undone = pool.transaction(async (execute) => {
        await execute("delete from opening_interval")
        expect(await kept()).toEqual(before)
        throw new Error("undone")
      })
      await expect(undone).rejects.toThrow("undone")
      expect(await kept()).toEqual(before)
      await pool.transaction(async (execute) => {
        await execute("delete from opening_interval")
        expect(await kept()).toEqual(before)
      })
      expect(await kept()).toMatchObject({ next_available: null })
    })

    it("never stay from inside a transaction", async () => {
      const before = await kept()
      const repository = (service as unknown as { baseRepository_: Repository }).baseRepository_
      const undone = repository.transaction(async (transactionManager) => {
        const context = { transactionManager } as Parameters<typeof executeIn>[0]
        await executeIn(context)("delete from opening_interval")
        expect(await service.listForShopper(ASKED, context)).toMatchObject({ next_available: null })
        throw new Error("undone")
      })
      await expect(undone).rejects.toThrow("undone")
      expect(await kept()).toEqual(before)
    })

    it("are read again when they change between being read and what is taken, and in the end as they are", async () => {
      const sent: string[] = []
      /** Another connection changes the rules after each time they were read, so many times. */
      const disturbed = (times: number): Execute => {
        let left = times
        return async <Row>(statement: string, parameters: readonly unknown[] = []) => {
          const rows = await pool.execute<Row>(statement, parameters)
          const loads = statement.includes("with offers")
          sent.push(loads ? "rules" : "taken")
          if (loads && left-- > 0)
            await pool.execute("update opening_interval set opens_minute = opens_minute + 60")
          return rows
        }
      }
      const offers = new KeptOffers()
      const once = await shopperAvailability(disturbed(1), offers, ASKED)
      expect(once).toEqual(await fresh())
      expect(sent.splice(0)).toEqual(["rules", "taken", "rules", "taken"])
      expect(await shopperAvailability(disturbed(0), offers, ASKED)).toEqual(once)
      expect(sent.splice(0)).toEqual(["taken"])
      await shopperAvailability(disturbed(9), new KeptOffers(), ASKED)
      expect(sent.splice(0)).toEqual(["rules", "taken", "rules", "taken", "rules", "taken"])
    })

    it("are out of date when a whole table is emptied, and their versions cannot be taken away", async () => {
      await kept()
      await expect(pool.execute("delete from rules_version")).rejects.toThrow("must never come again")
      await pool.execute("truncate opening_interval")
      expect(await kept()).toMatchObject({ next_available: null })
      const old = await versionNow(["svc_cut"])
      await pool.execute("truncate rules_version")
      await pool.execute("update service set title = 'Cut' where id = 'svc_cut'")
      expect(await versionNow(["svc_cut"])).not.toBe(old)
    })

    it("of one name go to another service that gets the name", async () => {
      const byName = () => outcome(service.listForShopper({ ...ASKED, service: "cut" }))
      const before = await byName()
      expect(before).toEqual(await kept())
      await pool.execute("update service set handle = 'old-cut' where id = 'svc_cut'")
      expect(await byName()).toBe("There is no service cut")
      await pool.execute("update service set handle = 'cut' where id = 'svc_cut'")
      expect(await byName()).toEqual(before)
      // An id wins over a handle.
      await pool.execute(
        `insert into service (id, product_id, venue_id, title, handle, status)
         values ('cut', 'prod_other', 'ven_race', 'Other', 'other', 'published')`,
      )
      expect(await byName()).toBe("variant_id: this service has no var_cut_60")
    })
  },
})

interface Repository {
  transaction: (work: (manager: unknown) => Promise<unknown>) => Promise<unknown>
}
