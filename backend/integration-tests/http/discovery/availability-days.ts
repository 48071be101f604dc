import { asker, at, blocker, dateIn } from "./ask-availability"
import type { Suite } from "./suite"

/** Which days availability answers, and the next time there is. */
export function availabilityDayTests(suite: Suite): void {
  const { district } = suite
  const ask = asker(suite)
  const block = blocker(suite)
  const on = (date: string, more: Record<string, unknown> = {}) => ask({ from: date, to: date, ...more })

  it("has every day asked for, past and far ones too", async () => {
    const from = dateIn(-2)
    const to = dateIn(59)
    const { days } = await ask({ from, to })
    expect(days).toHaveLength(62)
    expect(days.map(({ date }) => date)).toEqual(Array.from({ length: 62 }, (_, index) => dateIn(index - 2)))
    expect(days.slice(0, 2).map(({ slots }) => slots)).toEqual([[], []])
    expect(days.slice(3).every(({ slots }) => slots.length === 21)).toBe(true)
    for (const { starts_at } of days[2].slots)
      expect(Date.parse(starts_at)).toBeGreaterThanOrEqual(Date.now() - 60_000)
  })

  it("ends at the horizon, by the venue's calendar", async () => {
    const { days } = await ask({ from: dateIn(89), to: dateIn(92) })
    expect(days.map(({ slots }) => slots.length)).toEqual([21, 21, 0, 0])
  })

  it("knows the next time: from now on, after what is full, and none beyond the horizon", async () => {
    const [alex, billie] = district().bangkok.staff_ids
    const past = await ask({ from: dateIn(-40), to: dateIn(-10) })
    expect(past.days.every(({ slots }) => slots.length === 0)).toBe(true)
    const today = await ask({ from: dateIn(0), to: dateIn(1) })
    expect(past.next_available).toBe(today.days.flatMap(({ slots }) => slots)[0].starts_at)

    await block(alex, at(dateIn(7), "00:00"), at(dateIn(9), "12:00"))
    await block(billie, at(dateIn(7), "00:00"), at(dateIn(9), "12:30"))
    const full = await ask({ from: dateIn(7), to: dateIn(8) })
    expect(full.days.map(({ slots }) => slots)).toEqual([[], []])
    expect(full.next_available).toBe(at(dateIn(9), "12:00"))
    expect((await on(dateIn(7), { staff_id: billie })).next_available).toBe(at(dateIn(9), "12:30"))
    expect((await on(dateIn(91))).next_available).toBeNull()
    expect((await on(dateIn(90))).next_available).toBe(at(dateIn(90), "09:00"))
  })

  it("answers at once for days that cannot have any", async () => {
    const started = Date.now()
    for (const [from, to] of [
      ["0100-01-01", "0100-02-28"],
      ["1970-01-01", "1970-02-28"],
      ["9999-11-01", "9999-12-31"],
    ]) {
      const { days } = await ask({ from, to })
      expect(days.flatMap(({ slots }) => slots)).toEqual([])
    }
    expect(Date.now() - started).toBeLessThan(3000)
  })
}
