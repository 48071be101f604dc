import { STOREFRONT_FEED_MODULE } from "../../../src/modules/storefront-feed"
import type { Suite } from "../venues/suite"
import type { Feed } from "./feed"
import type { Receiver } from "./receiver"
import { until } from "../../fixtures/until"

/** That each storefront is told of everything once, whatever happens. */
export function keeping({ open, container }: Suite, receivers: readonly Receiver[], feed: Feed): void {
  const [one, other] = receivers
  const venue = () => `venue ${open().city.bangkok.venue_id}`
  const rename = (name: string) => open().owner.post(`/venues/${open().city.bangkok.venue_id}`, { name })
  const everythingTold = async () => {
    await until("an empty feed", () => feed.isEmpty(), 5_000)
    for (const receiver of receivers) receiver.clear()
  }

  it("what was rolled back is not told, what was committed is told after it", async () => {
    await everythingTold()
    const { venue_id } = open().city.bangkok
    const before = await feed.knex.transaction()
    await before("venue").where({ id: venue_id }).update({ name: "Never" })
    expect(await before("storefront_change").pluck("entity")).toEqual(
      expect.arrayContaining(["venue", "vendor"]),
    )
    await before.rollback()
    const during = await feed.knex.transaction()
    await during("venue").where({ id: venue_id }).update({ name: "Later" })
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect([one.told, await feed.waiting()]).toEqual([[], []])
    await during.commit()
    await until("what was committed", () => one.told.includes(venue()))
    expect(one.times(venue())).toBe(1)
  })

  it("a storefront that does not answer is told later, and once; the other one has not waited", async () => {
    await everythingTold()
    other.answers = 503
    expect((await rename("First")).status).toBe(200)
    await until("the one that answers", () => one.told.includes(venue()))
    await until("the one that does not", () => other.refusals > 0)
    expect((await rename("Second")).status).toBe(200)
    await until("the next change", () => one.times(venue()) === 2)
    expect(await feed.waiting()).toContain(venue())
    other.answers = 200
    await until("the one that answers again", () => other.told.includes(venue()), 9_000)
    await until("an empty feed", () => feed.isEmpty())
    expect([one.times(venue()), other.times(venue())]).toEqual([2, 1])
  })

  it("one that keeps silent is given up for the moment after five seconds, and nobody waits for it", async () => {
    await everythingTold()
    other.answers = "silence"
    await rename("Unheard")
    await until("the one that answers", () => one.told.includes(venue()))
    await rename("Unheard, too")
    await until("the one that answers, while the other one keeps silent", () => one.times(venue()) === 2)
    await new Promise((resolve) => setTimeout(resolve, 5_200))
    other.answers = 200
    await until("the silent one", () => other.told.includes(venue()), 3_000)
    await until("an empty feed", () => feed.isEmpty())
    expect([one.times(venue()), other.times(venue())]).toEqual([2, 1])
  })

  it("many that deliver at once tell nothing twice", async () => {
    await everythingTold()
    const deliverer = container().resolve(STOREFRONT_FEED_MODULE)
    const ids = Array.from({ length: 60 }, (_, number) => `prod_${number}`)
    const deliveries: Promise<void>[] = []
    for (const entity_id of ids) {
      await feed.knex("storefront_change").insert({ entity: "product", entity_id })
      deliveries.push(deliverer.deliver())
    }
    await Promise.all(deliveries)
    await until("an empty feed", () => feed.isEmpty(), 5_000)
    for (const receiver of receivers) {
      expect(ids.map((id) => receiver.times(`product ${id}`))).toEqual(ids.map(() => 1))
    }
  })

  it("more than five hundred things are everything, of one statement and of many", async () => {
    await everythingTold()
    const { venue_id } = open().city.bangkok
    const add = (count: number) =>
      feed.knex.raw(
        `insert into venue (id, vendor_id, name, handle, status, time_zone, currency_code)
         select 'venue_' || ? || '_' || n, ?, 'Venue', 'venue-' || ? || '-' || n, 'draft', 'Asia/Bangkok', 'thb'
         from generate_series(1, ?::int) n`,
        [count, open().city.bangkok.vendor_id, count, count],
      )
    await add(499)
    await until("five hundred", () => one.taken.length > 0)
    expect(one.taken).toMatchObject([{ everything: false }])
    expect(one.told).toHaveLength(500)
    await everythingTold()
    await add(500)
    await until("everything", () => receivers.every(({ taken }) => taken.length > 0))
    expect([one.taken, other.taken]).toEqual([
      [{ changes: [], everything: true }],
      [{ changes: [], everything: true }],
    ])
    await everythingTold()
    await feed.knex.transaction(async (transaction) => {
      for (let number = 0; number < 501; number++) {
        await transaction("storefront_change").insert({ entity: "product", entity_id: `prod_${number}` })
      }
      await transaction("venue").where({ id: venue_id }).update({ name: "One of many" })
    })
    await until("everything", () => one.taken.length > 0)
    expect(one.taken).toEqual([{ changes: [], everything: true }])
  })

  it("what nobody could be told for a day is forgotten", async () => {
    await everythingTold()
    for (const receiver of receivers) receiver.answers = 503
    await rename("Waits")
    await until("a refusal", () => one.refusals > 0)
    const deliverer = container().resolve(STOREFRONT_FEED_MODULE)
    await deliverer.tidy()
    expect(await feed.waiting()).toContain(venue())
    await feed.knex("storefront_change").update({ created_at: feed.knex.raw("now() - interval '25 hours'") })
    await deliverer.tidy()
    expect(await feed.waiting()).toEqual([])
  })

  it("what waits in great number for a storefront that is away becomes one word for it, and none for the others", async () => {
    await everythingTold()
    other.answers = 503
    await rename("Waits, too")
    await until("a refusal", () => other.refusals > 0)
    const waiting = Array.from({ length: 1_001 }, (_, number) => ({
      entity: "product",
      entity_id: `prod_${number}`,
      delivered_to: [one.address],
      created_at: new Date(Date.now() - 6 * 60_000),
    }))
    await feed.knex.batchInsert("storefront_change", waiting)
    await container().resolve(STOREFRONT_FEED_MODULE).tidy()
    const words = await feed.knex("storefront_change").where({ entity: "everything" })
    expect(words.map(({ delivered_to }) => delivered_to)).toEqual([[one.address]])
    expect(await feed.waiting()).toEqual(expect.arrayContaining(["everything", venue()]))
    other.answers = 200
    await until("an empty feed", () => feed.isEmpty(), 9_000)
    expect(one.taken.some(({ everything }) => everything)).toBe(false)
    expect(other.taken).toEqual([{ changes: [], everything: true }])
  })

  it("who may change a table needs no right on the feed, and gets none by it", async () => {
    await everythingTold()
    for (const receiver of receivers) receiver.answers = 503
    const { venue_id } = open().city.bangkok
    const role = await feed.knex.transaction()
    await role.raw("create role plaza_writer")
    await role.raw("grant usage, create on schema public to plaza_writer")
    await role.raw("grant select, update on venue to plaza_writer")
    await role.raw("set local role plaza_writer")
    await role("venue").where({ id: venue_id }).update({ name: "By another role" })
    await expect(role.raw("savepoint s; select * from storefront_change")).rejects.toThrow(
      /permission denied/,
    )
    await role.raw("rollback to savepoint s")
    await role.raw("create table own_table (id text)")
    const trigger = `create trigger own after insert on own_table referencing new table as new_rows
      for each statement execute function record_storefront_change('select ''shop'', null from changed', '{}')`
    await expect(role.raw(trigger)).rejects.toThrow(/permission denied for function/)
    await role.raw("rollback to savepoint s; reset role")
    expect(await role("storefront_change").pluck("entity")).toEqual(
      expect.arrayContaining(["venue", "vendor"]),
    )
    await role.rollback()
    for (const receiver of receivers) receiver.answers = 200
  })
}
