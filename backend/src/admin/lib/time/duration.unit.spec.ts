import i18n from "i18next"
import { formatDuration } from "./duration"

beforeAll(() => i18n.init({ lng: "en" }))

describe("Durations in words", () => {
  it("uses days only for whole ones", () => {
    expect([0, 15, 60, 90, 1440, 2160, 129_600].map(formatDuration)).toEqual([
      ...["0 min", "15 min", "1 hr", "1 hr 30 min", "1 day", "36 hr", "90 days"],
    ])
  })
})
