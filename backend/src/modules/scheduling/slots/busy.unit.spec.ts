import { listFreeStaff, listSlots } from "./list-slots"
import { toEpochDay } from "./local-date"
import { minuteOf, questionOf, starts, times, type Asked } from "./testing/ask"

const DAY = "2026-06-21"
const at = (time: string): string => `${DAY}T${time}:00Z`
const busy = (...stretches: [string, string][]) => stretches.map(([a, b]): [string, string] => [at(a), at(b)])

/** One staff member with these claims on one day in UTC. */
const on = (hours: string, claims: [string, string][], asked: Partial<Asked> = {}) =>
  times({ from: DAY, opening: { dates: { [DAY]: [hours] } }, staff: { ann: { busy: claims } }, ...asked })

describe("What is taken", () => {
  it("takes starts away and never moves the grid", () => {
    expect(on("08:00-12:30", busy(["10:00", "10:10"]))).toEqual(["08:00", "09:00", "11:00"])
    expect(on("08:00-12:00", busy(["10:00", "10:10"]))).toEqual(["08:00", "09:00", "11:00"])
  })

  it("is half-open: a visit may end when the next begins, and begin when one ends", () => {
    const half = { duration: 30, interval: 30 }
    expect(on("09:00-10:30", busy(["09:00", "09:30"]), half)).toEqual(["09:30", "10:00"])
    expect(on("08:30-09:30", busy(["09:00", "09:30"]), half)).toEqual(["08:30"])
    expect(on("08:00-10:00", busy(["08:50", "08:55"]))).toEqual(["09:00"])
    expect(on("23:00-24:00", busy(["23:59", "24:00"]), half)).toEqual(["23:00"])
    expect(on("23:15-24:15", [["2026-06-22T00:00:00Z", "2026-06-22T00:10:00Z"]], half)).toEqual(["23:15"])
    expect(on("23:45-24:15", [["2026-06-22T00:00:00Z", "2026-06-22T00:10:00Z"]], half)).toEqual([])
  })

  it("blocks also when it comes from another service, lies across the window's edge or covers it all", () => {
    expect(on("09:00-12:00", busy(["08:00", "09:01"]))).toEqual(["10:00", "11:00"])
    expect(on("09:00-12:00", busy(["11:59", "13:00"]))).toEqual(["09:00", "10:00"])
    expect(on("09:00-12:00", busy(["00:00", "23:59"]))).toEqual([])
    expect(on("09:00-12:00", busy(["09:30", "09:40"], ["11:30", "11:40"], ["09:35", "09:50"]))).toEqual([
      "10:00",
    ])
  })

  it("adds buffers up: the neighbour's after and one's own before", () => {
    // Claims reach from 15 minutes before the visit to 30 after it: visits 12:00–13:00 and 14:30–15:30.
    const claims = busy(["11:45", "13:30"], ["14:15", "16:00"])
    const buffers = { duration: 30, interval: 15, before: 15, after: 30 }
    expect(on("09:30-18:00", claims, buffers)).toEqual([
      ...["09:30", "09:45", "10:00", "10:15", "10:30", "10:45"],
      ...["16:15", "16:30", "16:45", "17:00", "17:15", "17:30"],
    ])
  })

  it("lets buffers pass the ends of the window, where nothing is taken", () => {
    const buffers = { before: 30, after: 30 }
    expect(on("09:00-11:00", [], buffers)).toEqual(["09:00", "10:00"])
    expect(on("09:00-11:00", busy(["08:40", "08:45"]), buffers)).toEqual(["10:00"])
    expect(on("09:00-11:00", busy(["11:15", "11:20"]), buffers)).toEqual(["09:00"])
    expect(on("09:00-11:00", busy(["08:00", "08:30"], ["11:30", "12:00"]), buffers)).toEqual([
      "09:00",
      "10:00",
    ])
  })
})

describe("Anyone", () => {
  const asked = (staff: Asked["staff"]): Asked => ({
    zone: "Asia/Kolkata",
    from: DAY,
    duration: 45,
    interval: 45,
    opening: { dates: { [DAY]: ["09:30-18:00"] } },
    staff,
  })
  const all = [
    ...["04:00", "04:45", "05:30", "06:15", "07:00", "07:45", "08:30", "09:15", "10:00", "10:45", "11:30"],
  ].map((time) => `${DAY}T${time}Z`)

  it("is offered while one is free, and not re-anchored when both are taken", () => {
    const morning = busy(["04:00", "04:15"])
    expect(starts(asked({ ann: { busy: morning }, bo: { busy: busy(["05:30", "05:45"]) } }))).toEqual(all)
    expect(starts(asked({ ann: { busy: morning }, bo: { busy: morning } }))).toEqual(all.slice(1))
  })

  it("counts who is free, and names them", () => {
    const question = questionOf(
      asked({ ann: { busy: busy(["04:00", "04:15"]) }, bo: { busy: busy(["05:30", "05:45"]) } }),
    )
    const [{ slots }] = listSlots(question)
    expect(slots.map(({ remaining }) => remaining)).toEqual([1, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2])
    expect(slots.slice(0, 3).map(({ staff_ids }) => staff_ids)).toEqual([["bo"], ["ann", "bo"], ["ann"]])
    expect(
      listFreeStaff(question)
        .get(toEpochDay(DAY))
        ?.get(minuteOf(at("05:30"))),
    ).toEqual(["ann"])
  })

  it("has each person's own grid", () => {
    const staff = {
      ann: { shifts: { weekly: ["sun 09:00-11:00"] } },
      bo: { shifts: { weekly: ["sun 09:30-11:30"] } },
    }
    const opening = { weekly: ["daily 08:00-20:00"] }
    expect(times({ from: DAY, opening, staff })).toEqual(["09:00", "09:30", "10:00", "10:30"])
  })

  it("is nobody without staff, and every day is there all the same", () => {
    const question = questionOf({
      from: DAY,
      to: "2026-06-23",
      opening: { weekly: ["daily 09:00-10:00"] },
      staff: {},
    })
    const day = toEpochDay(DAY)
    expect(listSlots(question)).toEqual([day, day + 1, day + 2].map((one) => ({ day: one, slots: [] })))
  })
})

describe("Rooms", () => {
  const three = { ann: {}, bo: {}, cy: {} }
  const asked = (rooms: Asked["rooms"], more: Partial<Asked> = {}): Asked => ({
    from: DAY,
    interval: 30,
    opening: { dates: { [DAY]: ["09:00-12:00"] } },
    staff: three,
    rooms,
    ...more,
  })
  const ten = busy(["10:00", "11:00"])

  it("are needed besides a free person", () => {
    expect(times(asked([{ one: ten, two: ten }]))).toEqual(["09:00", "11:00"])
  })

  it("are taken one by one: no visit is split over two", () => {
    expect(times(asked([{ one: busy(["09:00", "10:00"]), two: ten }]))).toEqual([
      "09:00",
      "10:00",
      "10:30",
      "11:00",
    ])
  })

  it("are cleaned after a visit", () => {
    const cleaned = busy(["10:00", "11:15"])
    const opening = { dates: { [DAY]: ["08:30-12:30"] } }
    expect(times(asked([{ one: cleaned, two: cleaned }], { after: 15, interval: 15, opening }))).toEqual([
      ...["08:30", "08:45", "11:15", "11:30"],
    ])
  })

  it("limit how many may come at once: the scarcest kind decides", () => {
    const question = questionOf(
      asked([
        { one: ten, two: [] },
        { bath: [], tub: busy(["11:30", "12:00"]) },
      ]),
    )
    expect(listSlots(question)[0].slots.map(({ remaining }) => remaining)).toEqual([2, 1, 1, 1, 1])
  })

  it("make a visit impossible when the venue has none of a kind", () => {
    expect(times(asked([{ one: [] }, {}]))).toEqual([])
  })
})
