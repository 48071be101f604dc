import { listSlots } from "./list-slots"
import { clocks, questionOf, times, type Asked } from "./testing/ask"

const DAY = "2026-06-21"
const at = (time: string): string => `${DAY}T${time}:00Z`
const busy = (...stretches: [string, string][]) => stretches.map(([a, b]): [string, string] => [at(a), at(b)])
const ends = (asked: Asked) =>
  listSlots(questionOf(asked)).flatMap(({ slots }) =>
    slots.map(({ end }) => new Date(end * 60_000).toISOString().slice(11, 16)),
  )

describe("A visit of several services", () => {
  const ann = { shifts: { weekly: ["daily 09:00-13:00"] }, busy: busy(["10:30", "11:00"]) }
  const bo = { shifts: { weekly: ["daily 10:00-14:00"] } }
  const asked: Asked = {
    from: DAY,
    interval: 15,
    opening: { weekly: ["daily 08:00-20:00"] },
    duration: 60,
    staff: { ann },
    then: [{ duration: 45, staff: { bo } }],
  }

  it("starts where each service fits after the one before", () => {
    const expected = ["09:00", "09:15", "09:30", "11:00", "11:15", "11:30", "11:45", "12:00"]
    expect(times(asked)).toEqual(expected)
    expect(ends(asked)).toEqual(["10:45", "11:00", "11:15", "12:45", "13:00", "13:15", "13:30", "13:45"])
  })

  it("may be one person's, one after the other", () => {
    const one = { ann: { shifts: { weekly: ["daily 09:00-13:00"] } } }
    expect(times({ ...asked, staff: one, then: [{ duration: 45, staff: one }] })).toEqual([
      ...["09:00", "09:15", "09:30", "09:45", "10:00", "10:15", "10:30", "10:45", "11:00", "11:15"],
    ])
  })

  it("has no buffers between its own services, and all of them towards others", () => {
    const one = {
      ann: { shifts: { weekly: ["daily 09:00-13:00"] }, busy: busy(["09:00", "09:15"], ["12:00", "12:30"]) },
    }
    const part = { duration: 30, before: 15, after: 15, staff: one }
    expect(times({ ...asked, ...part, then: [part] })).toEqual([
      "09:30",
      "09:45",
      "10:00",
      "10:15",
      "10:30",
      "10:45",
    ])
  })

  it("waits for the next one as long as the venue allows, and no minute longer", () => {
    const late = { bo: { shifts: { weekly: ["daily 10:20-14:00"] } } }
    const from = (gap: number) =>
      times({ ...asked, gap, interval: 30, then: [{ duration: 45, staff: late }] })[0]
    expect([from(0), from(19), from(20), from(50)]).toEqual(["09:30", "09:30", "09:00", "09:00"])
  })

  it("waits at each step for what makes the step after it possible", () => {
    // The second could begin at 10:00, but the third is free from 11:00 on alone and waiting is spread over both gaps.
    const third = { cy: { shifts: { weekly: ["daily 11:00-14:00"] } } }
    const visit: Asked = {
      ...asked,
      staff: { ann: { shifts: { weekly: ["daily 09:00-10:00"] } } },
      then: [
        { duration: 30, staff: { bo } },
        { duration: 30, staff: third },
      ],
    }
    expect(times({ ...visit, gap: 14 })).toEqual([])
    expect(times({ ...visit, gap: 15 })).toEqual(["09:00"])
    expect(ends({ ...visit, gap: 15 })).toEqual(["11:30"])
  })

  it("crosses a change of clocks in elapsed time: Berlin in October", () => {
    const night: Asked = {
      zone: "Europe/Berlin",
      from: "2026-10-25",
      interval: 60,
      opening: { weekly: ["sun 01:00-04:00"] },
      duration: 60,
      then: [{ duration: 60 }],
    }
    expect(clocks(night)).toEqual(["25 01:00", "25 02:00", "25 02:00"])
  })
})

describe("Processing gaps", () => {
  const gaps: [number, number][] = [[30, 45]]
  const asked = (claims: [string, string][], more: Partial<Asked> = {}): Asked => ({
    from: DAY,
    interval: 15,
    opening: { dates: { [DAY]: ["09:00-12:00"] } },
    duration: 105,
    gaps,
    staff: { ann: { busy: claims } },
    ...more,
  })

  it("leave room for what lies wholly in the gap", () => {
    expect(times(asked([]))).toEqual(["09:00", "09:15", "09:30", "09:45", "10:00", "10:15"])
    expect(times(asked(busy(["09:30", "10:15"])))).toEqual(["09:00", "10:15"])
    expect(times(asked(busy(["09:30", "10:16"])))).toEqual([])
  })

  it("do not free the room", () => {
    const room = [{ one: busy(["09:45", "10:00"]) }]
    expect(times(asked([], { rooms: room }))).toEqual(["10:00", "10:15"])
  })

  it("fit into one another", () => {
    // Someone's colour from 09:00: 09:00–09:30 and 10:15–10:45.
    const own = busy(["09:00", "09:30"], ["10:15", "10:45"])
    expect(times(asked(own))).toEqual(["09:30", "09:45"])
    expect(times(asked(own, { duration: 45, gaps: [] }))).toEqual(["09:30", "10:45", "11:00", "11:15"])
  })
})

describe("Staff of one service", () => {
  it("take as long as they take", () => {
    const staff = { ann: { duration: 45 }, bo: { duration: 90 } }
    const asked: Asked = { from: DAY, interval: 30, opening: { dates: { [DAY]: ["09:00-11:00"] } }, staff }
    expect(times(asked)).toEqual(["09:00", "09:30", "10:00"])
    expect(ends(asked)).toEqual(["10:30", "11:00", "10:45"])
  })

  it("have no more visits on a day that is full for them", () => {
    const staff = { ann: { full: [DAY] }, bo: { full: ["2026-06-22"] } }
    const question = questionOf({
      from: DAY,
      to: "2026-06-22",
      opening: { weekly: ["daily 09:00-10:00"] },
      staff,
    })
    expect(listSlots(question).map(({ slots }) => slots.map(({ staff_ids }) => staff_ids))).toEqual([
      [["bo"]],
      [["ann"]],
    ])
  })
})
