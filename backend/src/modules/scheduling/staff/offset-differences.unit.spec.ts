import { offsetDifferences } from "./offset-differences"

describe("Clocks of two zones", () => {
  const now = new Date("2026-06-01T00:00:00Z")

  it("are not apart in one zone", () => {
    expect(offsetDifferences("Europe/Berlin", "Europe/Berlin", now)).toEqual([0])
  })

  it("are apart by every number of minutes that occurs in a year", () => {
    expect(offsetDifferences("Asia/Bangkok", "Africa/Nairobi", now)).toEqual([240])
    expect(offsetDifferences("Africa/Nairobi", "Asia/Bangkok", now)).toEqual([-240])
    expect(offsetDifferences("Europe/Berlin", "Europe/London", now)).toEqual([60])
    expect(offsetDifferences("Europe/Berlin", "Asia/Bangkok", now)).toEqual([-360, -300])
    expect(offsetDifferences("Europe/London", "America/New_York", now)).toEqual([240, 300])
    expect(offsetDifferences("Asia/Kathmandu", "Asia/Kolkata", now)).toEqual([15])
  })
})
