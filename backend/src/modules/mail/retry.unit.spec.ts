import { MAXIMUM_ATTEMPTS, retryDelaySeconds } from "./retry"

it("doubles from 30 seconds: a mail is tried for a little over an hour", () => {
  const delays = Array.from({ length: MAXIMUM_ATTEMPTS - 1 }, (_, index) => retryDelaySeconds(index + 1))
  expect(delays).toEqual([30, 60, 120, 240, 480, 960, 1920])
})

it("stops growing at the ceiling", () => {
  expect(retryDelaySeconds(20, 3600)).toBe(3600)
  expect(retryDelaySeconds(2000, 3600)).toBe(3600)
})
