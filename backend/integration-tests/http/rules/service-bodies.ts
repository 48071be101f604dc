import type { Suite } from "../venues/suite"

/** Prices in the currency of the place in Bangkok. */
export const thb = (amount: number) => [{ currency_code: "thb", amount }]

/** Writes and reads services of the place in Bangkok, as its manager. */
export function servicesOf({ open, api }: Suite) {
  const body = (extra: object = {}) => ({
    venue_id: open().city.bangkok.venue_id,
    title: `Colour ${Math.random().toString(36).slice(2)}`,
    status: "published",
    variants: [{ title: "Roots", duration_minutes: 120, prices: thb(1500) }],
    staff_ids: open().city.bangkok.staff_ids,
    ...extra,
  })
  return {
    body,
    create: (extra: object = {}) => open().manager.post("/services", body(extra)),
    update: (id: string, change: object) => open().manager.post(`/services/${id}`, change),
    read: async (id: string) => (await open().manager.get(`/services/${id}`)).data.service,
    inStore: async (id: string) =>
      (await api.get(`/store/services/${id}`, { headers: open().city.store })).data.service,
  }
}
