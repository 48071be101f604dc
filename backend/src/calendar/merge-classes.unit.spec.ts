import type { FeedVisit } from "../modules/scheduling/feeds/feed-visits"
import { mergeClasses } from "./merge-classes"
import { staffEvent } from "./visit-event"

const visit = (id: string, changes: Partial<FeedVisit> = {}): FeedVisit => ({
  id,
  number: 7,
  status: "confirmed",
  sequence: 0,
  venue_id: "venue_1",
  session_id: null,
  party_size: 1,
  starts_at: new Date("2026-03-12T07:00:00.000Z"),
  ends_at: new Date("2026-03-12T08:00:00.000Z"),
  time_zone: "Asia/Bangkok",
  titles: ["Yoga"],
  updated_at: new Date("2026-03-01T00:00:00.000Z"),
  ...changes,
})
const later = new Date("2026-03-02T00:00:00.000Z")

it("makes a class one entry for all who still come, and leaves other visits alone", () => {
  const merged = mergeClasses([
    visit("a", { session_id: "cses_1", party_size: 2 }),
    visit("b"),
    visit("c", { session_id: "cses_1", status: "cancelled", sequence: 3, party_size: 5, updated_at: later }),
    visit("d", { session_id: "cses_2", status: "cancelled" }),
    visit("e", { session_id: "cses_1" }),
  ])
  expect(merged).toEqual([
    visit("a", { session_id: "cses_1", party_size: 3, sequence: 3, updated_at: later }),
    visit("b"),
    visit("d", { session_id: "cses_2", status: "cancelled", party_size: 0 }),
  ])
})

it("names a class by itself and a visit by its number", () => {
  const told = (one: FeedVisit) => {
    const { uid, summary, description, status } = staffEvent(one, undefined)
    return [uid, summary, description, status]
  }
  expect(told(visit("b", { party_size: 2 }))).toEqual([
    "b@plaza",
    "Yoga (B-000007)",
    "Booking B-000007, 2 people",
    "CONFIRMED",
  ])
  expect(told(visit("a", { session_id: "cses_1", party_size: 3 }))).toEqual([
    "cses_1@plaza",
    "Yoga (class)",
    "3 people",
    "CONFIRMED",
  ])
})
