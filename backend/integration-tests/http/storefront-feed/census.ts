import { STOREFRONT_FEED_MODULE } from "../../../src/modules/storefront-feed"
import { WATCHED } from "../../../src/modules/storefront-feed/triggers/watched-tables"
import { statementsOf } from "../discovery/count-statements"
import { fill, shelve, shirt } from "../products/shelf"
import type { Suite } from "../venues/suite"
import type { Feed } from "./feed"
import { publicPaths, publicReads } from "./public-reads"

/** Tables that public answers read and nobody is told of, and why a page stays true without it. */
const NOT_TOLD: Record<string, string> = {
  inventory_item: "nothing of it is shown: links say which it is, levels how many there are",
  price_set: "has nothing but its id; links say whose prices they are",
  media_asset: "written before anything shows its address, never changed, removed when nothing shows it",
  media_file: "as the asset whose sizes they are",
  api_key: "tells by its key which channels a storefront sells; what it reads is told of the channels",
}

const TABLES_OF = /\b(?:from|join|update|into)\s+(?:"?public"?\.)?"?([a-z_]+)"?/gi

/** That no table is forgotten, whoever adds a query. */
export function census({ api, open }: Suite, feed: Feed): void {
  const get = (path: string) => api.get(path, { headers: open().city.store, validateStatus: () => true })

  it("every public answer is looked at", () => {
    const looked = Object.keys(publicReads(open().city))
    expect(looked).toEqual(expect.arrayContaining(publicPaths))
  })

  it("every table that a public answer reads is watched, or it is said why not", async () => {
    const { owner, platform, city } = open()
    const product = await shelve(owner, shirt())
    await fill(owner, product.variants[0], 5)
    const made = await platform.post("/venue-categories", { name: "Spa", handle: "spa" })
    await owner.post(`/venues/${city.bangkok.venue_id}`, { category_ids: [made.data.venue_category.id] })
    await platform.post("/product-attributes", { name: "Volume", handle: "volume", type: "number" })
    await feed.knex("vendor").update({ logo_url: "/media/logo.webp" })
    const existing = new Set<string>(
      await feed.knex("pg_catalog.pg_tables").where({ schemaname: "public" }).pluck("tablename"),
    )
    const read = new Set<string>()
    for (const path of Object.values(publicReads(city)).flat()) {
      for (const statement of await statementsOf(() => get(path), 200)) {
        for (const [, table] of statement.matchAll(TABLES_OF)) if (existing.has(table)) read.add(table)
      }
    }
    expect([...read]).toEqual(
      expect.arrayContaining(["venue", "service", "price", "inventory_level", "region"]),
    )
    const watched = WATCHED.map(({ table }) => table)
    const known = [...watched, ...Object.keys(NOT_TOLD)]
    expect([...read].filter((table) => !known.includes(table)).sort()).toEqual([])
    expect(Object.keys(NOT_TOLD).filter((table) => watched.includes(table) || !read.has(table))).toEqual([])
  })

  it("every watched table is there, once, with a trigger of each kind", async () => {
    const tables = WATCHED.map(({ table }) => table).sort()
    expect(new Set(tables).size).toBe(tables.length)
    const { rows } = await feed.knex.raw(
      `select tgrelid::regclass::text as table, count(*)::int as count from pg_trigger
       where tgname like 'storefront_change_%' group by 1 order by 1`,
    )
    expect(rows).toEqual(tables.map((table) => ({ table, count: 3 })))
  })

  it("none watches what changes with each booking", async () => {
    const watched = WATCHED.map(({ table }) => table)
    const busy = ["booking", "booking_segment", "claim", "block", "class_session", "time_off"]
    expect(watched.filter((table) => busy.includes(table))).toEqual([])
  })

  it("triggers that are missing, others or too many are put right by the next start", async () => {
    const triggers = async () => {
      const { rows } = await feed.knex.raw(
        `select tgrelid::regclass::text || ' ' || pg_get_triggerdef(oid) as text from pg_trigger
         where tgname like 'storefront_change_%' order by 1`,
      )
      return rows.map(({ text }: { text: string }) => text)
    }
    const before = await triggers()
    const install = () => feed.container().resolve(STOREFRONT_FEED_MODULE).install()
    await feed.knex.raw(`drop trigger storefront_change_update on price`)
    expect(await install()).toEqual([])
    expect(await triggers()).toEqual(before)
    await feed.knex.raw(`create trigger storefront_change_insert after insert on payment_collection
      referencing new table as new_rows for each statement
      execute function record_storefront_change('select ''shop'', null from changed', '{}')`)
    await feed.knex.raw(`comment on function record_storefront_change() is 'older'`)
    await Promise.all([install(), install(), install()])
    expect(await triggers()).toEqual(before)
  })
}
