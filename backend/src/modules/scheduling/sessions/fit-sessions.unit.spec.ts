import { fitSessions, type SessionNeeds } from "./fit-sessions"

const needs = (change: Partial<SessionNeeds>): SessionNeeds => ({
  starts: [600, 660],
  duration: 60,
  buffer_before: 0,
  buffer_after: 0,
  staff_id: "staff",
  resources: [],
  ...change,
})

describe("Sessions and what they need", () => {
  it("lets sessions that touch follow one another", () => {
    expect(fitSessions(needs({}), new Map())).toEqual([
      { start: 600, unit_ids: [] },
      { start: 660, unit_ids: [] },
    ])
  })

  it("counts the buffers of sessions made together", () => {
    expect(fitSessions(needs({ buffer_after: 10 }), new Map())).toEqual([
      { start: 600, unit_ids: [] },
      { start: 660, unit_ids: null },
    ])
  })

  it("refuses only what is taken", () => {
    const busy = new Map([["staff", [{ start: 659, end: 661 }]]])
    expect(fitSessions(needs({ starts: [540, 600, 660, 661] }), busy)).toEqual([
      { start: 540, unit_ids: [] },
      { start: 600, unit_ids: null },
      { start: 660, unit_ids: null },
      { start: 661, unit_ids: [] },
    ])
  })

  it("gives the first free unit of each kind, another one to a session at the same time", () => {
    const resources = [["room_1", "room_2"], ["mat"]]
    const busy = new Map([["room_1", [{ start: 600, end: 630 }]]])
    expect(fitSessions(needs({ starts: [600, 720], resources }), busy)).toEqual([
      { start: 600, unit_ids: ["room_2", "mat"] },
      { start: 720, unit_ids: ["room_1", "mat"] },
    ])
    const rooms = { starts: [600, 630, 650], staff_id: null, resources: [["room_1", "room_2"]] }
    expect(fitSessions(needs(rooms), new Map())).toEqual([
      { start: 600, unit_ids: ["room_1"] },
      { start: 630, unit_ids: ["room_2"] },
      { start: 650, unit_ids: null },
    ])
  })

  it("takes nothing for a session that does not fit", () => {
    const resources = [["room"]]
    const busy = new Map([["staff", [{ start: 600, end: 610 }]]])
    const fitted = fitSessions(needs({ starts: [600, 615], resources }), busy)
    expect(fitted).toEqual([
      { start: 600, unit_ids: null },
      { start: 615, unit_ids: ["room"] },
    ])
  })

  it("cannot take place where the venue has no unit of a kind", () => {
    expect(fitSessions(needs({ starts: [600], resources: [[]] }), new Map())).toEqual([
      { start: 600, unit_ids: null },
    ])
  })
})
