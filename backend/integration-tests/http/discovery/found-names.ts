import type { Suite } from "./suite"

/** Asks for venues and answers their names in order, all on one page. */
export const namesOf =
  (get: Suite["get"]) =>
  async (query: Record<string, unknown> = {}): Promise<string[]> => {
    const { status, data } = await get("/store/venues", query)
    expect([status, data.message]).toEqual([200, undefined])
    expect(data.count).toBe(data.venues.length)
    return data.venues.map(({ name }: { name: string }) => name)
  }

/** Asks for services and answers their titles with their cities in order, all on one page. */
export const titlesOf =
  (get: Suite["get"]) =>
  async (query: Record<string, unknown> = {}): Promise<string[]> => {
    const { status, data } = await get("/store/services", query)
    expect([status, data.message]).toEqual([200, undefined])
    expect(data.count).toBe(data.services.length)
    return data.services.map(
      (one: { title: string; venue: { city: string } }) => `${one.title}, ${one.venue.city}`,
    )
  }
