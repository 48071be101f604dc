import fc from "fast-check"
import { intersect, isFree, mergeIntervals, type Interval } from "./interval"

const of = (...pairs: [number, number][]): Interval[] => pairs.map(([start, end]) => ({ start, end }))

/** The minutes that lie in any of the intervals. */
const minutesIn = (intervals: readonly Interval[]) =>
  Array.from({ length: 120 }, (_, minute) => minute).filter((minute) =>
    intervals.some(({ start, end }) => start <= minute && minute < end),
  )

const minute = fc.integer({ min: 0, max: 119 })
const anyIntervals = fc.array(fc.record({ start: minute, end: minute }), { maxLength: 12 })

describe("Intervals", () => {
  it("join when they overlap or touch, in any order", () => {
    expect(mergeIntervals(of([8, 10], [6, 10]))).toEqual(of([6, 10]))
    expect(mergeIntervals(of([12, 13], [8, 9], [9, 10]))).toEqual(of([8, 10], [12, 13]))
    expect(mergeIntervals(of([1, 9], [2, 3], [9, 9], [7, 4]))).toEqual(of([1, 9]))
    expect(mergeIntervals([])).toEqual([])
  })

  it("keep their input untouched", () => {
    const input = of([5, 6], [1, 5])
    mergeIntervals(input)
    expect(input).toEqual(of([5, 6], [1, 5]))
  })

  it("meet in what they have in common", () => {
    expect(intersect(of([0, 10], [20, 30]), of([5, 25]))).toEqual(of([5, 10], [20, 25]))
    expect(intersect(of([0, 10]), of([10, 20]))).toEqual([])
  })

  it("are free for what only touches them", () => {
    const busy = of([10, 20], [30, 40])
    expect(isFree(busy, 20, 30)).toBe(true)
    expect(isFree(busy, 0, 10)).toBe(true)
    expect(isFree(busy, 40, 50)).toBe(true)
    expect(isFree(busy, 19, 30)).toBe(false)
    expect(isFree(busy, 20, 31)).toBe(false)
    expect(isFree(busy, 12, 13)).toBe(false)
    expect(isFree(busy, 0, 100)).toBe(false)
    expect(isFree([], 0, 100)).toBe(true)
  })

  it("merge to the same minutes, ascending, with a gap between any two", () => {
    fc.assert(
      fc.property(anyIntervals, (intervals) => {
        const merged = mergeIntervals(intervals)
        expect(minutesIn(merged)).toEqual(minutesIn(intervals))
        merged.slice(1).forEach(({ start }, index) => expect(start).toBeGreaterThan(merged[index].end))
      }),
    )
  })

  it("intersect and are free as their minutes are", () => {
    fc.assert(
      fc.property(anyIntervals, anyIntervals, minute, minute, (one, other, from, length) => {
        const [left, right] = [mergeIntervals(one), mergeIntervals(other)]
        const both = new Set(minutesIn(left))
        expect(minutesIn(intersect(left, right))).toEqual(minutesIn(right).filter((value) => both.has(value)))
        const asked = minutesIn(of([from, from + length + 1]))
        const free = asked.every((value) => !both.has(value))
        expect(isFree(left, from, Math.min(from + length + 1, 120))).toBe(free)
      }),
    )
  })
})
