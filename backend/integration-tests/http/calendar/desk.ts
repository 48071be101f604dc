import type { AxiosResponse } from "axios"
import type { Person } from "../../fixtures/people"
import type { Place } from "../../fixtures/place"
import type { Suite } from "../bookings/suite"

/** The venue's side of the calendar over HTTP; answers come with their status, errors are not thrown. */
export const desk = (t: Suite, person: () => Person = () => t.city.owner) => {
  const config = () => ({ headers: person().headers, validateStatus: () => true })
  const get = (path: string): Promise<AxiosResponse> => t.api.get(`/admin${path}`, config())
  const post = (path: string, body: object = {}): Promise<AxiosResponse> =>
    t.api.post(`/admin${path}`, body, config())
  return {
    get,
    post,
    delete: (path: string): Promise<AxiosResponse> => t.api.delete(`/admin${path}`, config()),
    calendar: (place: Place, from: string, to = from, extra = "") =>
      get(`/calendar?venue_id=${place.venue_id}&from=${from}&to=${to}${extra}`),
    changes: (place: Place, since: string) =>
      get(`/calendar/changes?venue_id=${place.venue_id}&since=${encodeURIComponent(since)}`),
    /** Books an hour with the first of the staff at a UTC time of `DAY`, or what `extra` says. */
    book: async (place: Place, time: string, extra: object = {}) => {
      const segment = { variant_id: place.service.variants[0].variant_id, staff_id: place.staff_ids[0] }
      const { data, status } = await post("/bookings", {
        customer: { name: "Kamala Chai", phone: "+66 81 234 5678" },
        starts_at: `${DAY}T${time}:00.000Z`,
        segments: [segment],
        source: "phone",
        ...extra,
      })
      if (status !== 200) throw new Error(`${status}: ${JSON.stringify(data)}`)
      return data.booking
    },
  }
}

/** A week ahead; the places are open from 09:00 to 20:00, in Bangkok 02:00 to 13:00 UTC. */
export const DAY = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
