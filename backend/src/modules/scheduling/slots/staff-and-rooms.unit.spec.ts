import { listSlots } from "./list-slots"
import { toEpochDay } from "./local-date"
import { questionOf, starts, times, type Asked } from "./testing/ask"

const DAY = "2026-06-21"
const at = (time: string): string => `${DAY}T${time}:00Z`
const busy = (...stretches: [string, string][]) => stretches.map(([a, b]): [string, string] => [at(a), at(b)])

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
