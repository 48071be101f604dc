import type { Suite } from "./suite"

/** Pages of both lists: together they are the whole list, once, under every filter and order. */
export function pageTests({ get }: Suite): void {
  const near = "13.75,100.5"
  const filters: Record<string, Record<string, unknown>> = {
    "no filter": {},
    "a word": { q: "massage" },
    "a city": { city: "Bangkok" },
    "a place": { near, radius_km: 1000 },
    "a word with an error": { q: "masage" },
    "a part of the map": { within: "-20,-180,20,180" },
    "a price": { price_max: 1000, currency_code: "thb" },
  }
  const lists = {
    venues: {
      orders: ["relevance", "distance", "rating", "price", "name"],
      more: { "a rating": { min_rating: 1 } },
    },
    services: {
      orders: ["relevance", "distance", "rating", "price", "name"],
      more: { "a duration": { duration_max: 60 } },
    },
  }
  type Row = { id: string }

  for (const [list, { orders, more }] of Object.entries(lists)) {
    it(`of ${list} make up the list`, async () => {
      for (const order of orders) {
        for (const [name, filter] of Object.entries({ ...filters, ...more })) {
          const query = { near, ...filter, order }
          const all = (await get(`/store/${list}`, { ...query, limit: 100 })).data
          const ids = all[list].map(({ id }: Row) => id)
          expect([name, order, new Set(ids).size, ids.length > 1]).toEqual([name, order, all.count, true])
          const walked: string[] = []
          for (let offset = 0; offset < all.count; offset += 2) {
            const page = (await get(`/store/${list}`, { ...query, limit: 2, offset })).data
            expect([page.count, page.offset, page.limit]).toEqual([all.count, offset, 2])
            walked.push(...page[list].map(({ id }: Row) => id))
          }
          expect([name, order, walked]).toEqual([name, order, ids])
        }
      }
    })

    it(`of ${list} are empty past the end, and still know the count`, async () => {
      const { count } = (await get(`/store/${list}`)).data
      const beyond = (await get(`/store/${list}`, { limit: 5, offset: 1000 })).data
      expect(beyond).toEqual({ [list]: [], count, offset: 1000, limit: 5 })
    })
  }
}
