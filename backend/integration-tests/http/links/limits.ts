import type { Suite } from "../bookings/suite"

/** Comes last: it uses up what the address of this suite may ask for. */
export function tooManyRequests(t: Suite): void {
  describe("too many requests", () => {
    const statuses = (path: string, times: number) =>
      Promise.all(
        Array.from({ length: times }, () =>
          t.api.get(path, { headers: t.city.store, validateStatus: () => true }),
        ),
      )

    it("for booking links are refused", async () => {
      const answers = await statuses("/store/bookings/by-link/abc", 130)
      const refused = answers.filter(({ status }) => status === 429)
      expect(refused.length).toBeGreaterThanOrEqual(10)
      expect(Number(refused[0].headers["retry-after"])).toBeGreaterThan(0)
      expect(refused[0].data.code).toBe("too_many_requests")
    })

    it("for one calendar feed are refused", async () => {
      const answers = await statuses(`/calendar/${"b".repeat(43)}.ics`, 35)
      expect(answers.filter(({ status }) => status === 404)).toHaveLength(30)
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(5)
    })
  })
}
