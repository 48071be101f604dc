import type { Suite } from "./suite"

const upToADay = "closes must be after opens, by at most 24 hours"

/** Weekly hours and the dates that differ. */
export function hoursTests({ open }: Suite): void {
  const set = (body: unknown) => {
    const { manager, city } = open()
    return manager.post(`/venues/${city.bangkok.venue_id}/opening-hours`, body)
  }

  it("replaces them all and answers them as they were written", async () => {
    const hours = {
      weekly: [
        { weekday: 1, opens: "09:00", closes: "12:00" },
        { weekday: 1, opens: "12:00", closes: "18:30" },
        { weekday: 5, opens: "20:00", closes: "28:00" },
        { weekday: 6, opens: "12:00", closes: "36:00" },
      ],
      exceptions: [
        { date: "2027-04-13", closed: true, label: "Songkran" },
        { date: "2028-02-29", opens: "10:00", closes: "12:00" },
        { date: "2028-02-29", opens: "14:00", closes: "16:00", label: "Leap day" },
      ],
    }
    const { status, data } = await set(hours)
    expect(status).toBe(200)
    expect(data.venue.opening_hours).toEqual(hours)
    expect((await set(data.venue.opening_hours)).data.venue.opening_hours).toEqual(hours)
    expect((await set({ weekly: [] })).data.venue.opening_hours).toEqual({ weekly: [], exceptions: [] })
    expect((await set({ weekly: [], exceptions: [] })).status).toBe(200)
  })

  it("refuses weekly hours that cannot be", async () => {
    const wrong: [what: string, weekly: unknown, message: string][] = [
      ["weekly", undefined, "weekly"],
      ["an inverted interval", [{ weekday: 1, opens: "12:00", closes: "11:00" }], `weekly.0: ${upToADay}`],
      ["an empty interval", [{ weekday: 1, opens: "12:00", closes: "12:00" }], `weekly.0: ${upToADay}`],
      ["more than a day", [{ weekday: 1, opens: "00:00", closes: "24:01" }], `weekly.0: ${upToADay}`],
      ["an end over 36:00", [{ weekday: 1, opens: "20:00", closes: "36:01" }], "weekly.0.closes: "],
      ["a start of 24:00", [{ weekday: 1, opens: "24:00", closes: "25:00" }], "weekly.0.opens: "],
      ["a time without zero", [{ weekday: 1, opens: "9:00", closes: "12:00" }], "weekly.0.opens: "],
      ["weekday 0", [{ weekday: 0, opens: "09:00", closes: "12:00" }], "weekly.0.weekday: "],
      ["weekday 8", [{ weekday: 8, opens: "09:00", closes: "12:00" }], "weekly.0.weekday: "],
      ["no list", { weekday: 1 }, "weekly: "],
      [
        "two that overlap",
        [
          { weekday: 2, opens: "09:00", closes: "12:00" },
          { weekday: 1, opens: "09:00", closes: "12:00" },
          { weekday: 1, opens: "11:59", closes: "13:00" },
        ],
        "weekly.2: overlaps weekly.1",
      ],
      [
        "two that overlap over midnight",
        [
          { weekday: 1, opens: "20:00", closes: "28:00" },
          { weekday: 2, opens: "03:00", closes: "10:00" },
        ],
        "weekly.1: overlaps weekly.0",
      ],
      [
        "Sunday night over Monday morning",
        [
          { weekday: 1, opens: "01:00", closes: "10:00" },
          { weekday: 7, opens: "20:00", closes: "26:00" },
        ],
        "weekly.1: overlaps weekly.0",
      ],
    ]
    for (const [what, weekly, message] of wrong) {
      const { status, data } = await set({ weekly, exceptions: [] })
      expect([what, status, data.message]).toEqual([what, 400, expect.stringContaining(message)])
    }
  })

  it("refuses exceptions that cannot be", async () => {
    const wrong: [what: string, exceptions: unknown, message: string][] = [
      ["a date that does not exist", [{ date: "2027-02-29", closed: true }], "exceptions.0"],
      [
        "closed and open at once",
        [{ date: "2027-02-28", closed: true, opens: "09:00", closes: "10:00" }],
        "exceptions.0",
      ],
      ["neither closed nor open", [{ date: "2027-02-28" }], "exceptions.0"],
      [
        "an inverted one",
        [{ date: "2027-02-28", opens: "12:00", closes: "09:00" }],
        `exceptions.0: ${upToADay}`,
      ],
      [
        "a date twice",
        [
          { date: "2027-02-28", closed: true },
          { date: "2027-02-28", opens: "09:00", closes: "10:00" },
        ],
        "exceptions.1: overlaps exceptions.0",
      ],
    ]
    for (const [what, exceptions, message] of wrong) {
      const { status, data } = await set({ weekly: [], exceptions })
      expect([what, status, data.message]).toEqual([what, 400, expect.stringContaining(message)])
    }
  })

  it("leaves what was there when it refuses", async () => {
    const { manager, city } = open()
    const read = async () => (await manager.get(`/venues/${city.bangkok.venue_id}`)).data.venue.opening_hours
    const before = await read()
    expect(before.weekly).toHaveLength(7)
    const twice = { weekday: 1, opens: "09:00", closes: "12:00" }
    expect((await set({ weekly: [twice, twice] })).status).toBe(400)
    expect(await read()).toEqual(before)
  })
}
