import { drawBar, lanesOf, moveBar, putBar, resizeBar, splitBar } from "./bars"

const at = (start: number, end: number) => ({ start: start * 60, end: end * 60 })

describe("Bars of a day", () => {
  const lunch = at(13, 14)

  it("move as far as their neighbours and their day let them", () => {
    expect(moveBar(at(9, 12), 30, [lunch])).toEqual(at(9.5, 12.5))
    expect(moveBar(at(9, 12), 600, [lunch])).toEqual(at(10, 13))
    expect(moveBar(at(9, 12), -600, [lunch])).toEqual(at(0, 3))
    expect(moveBar(at(20, 28), 600, [])).toEqual(at(23.75, 31.75))
  })

  it("grow and shrink by either edge", () => {
    expect(resizeBar(at(9, 12), "end", 12.5 * 60, [lunch])).toEqual(at(9, 12.5))
    expect(resizeBar(at(9, 12), "end", 20 * 60, [lunch])).toEqual(at(9, 13))
    expect(resizeBar(at(9, 12), "end", 0, [])).toEqual(at(9, 9.25))
    expect(resizeBar(at(9, 12), "start", 0, [at(6, 7)])).toEqual(at(7, 12))
    expect(resizeBar(at(9, 12), "start", 20 * 60, [])).toEqual(at(11.75, 12))
    expect(resizeBar(at(9, 12), "end", 60 * 60, [])).toEqual(at(9, 33))
    expect(resizeBar(at(13, 36), "start", 0, [])).toEqual(at(12, 36))
  })

  it("are drawn in both directions, where there is room", () => {
    expect(drawBar(9 * 60, 12 * 60, [lunch])).toEqual(at(9, 12))
    expect(drawBar(12 * 60, 9 * 60, [lunch])).toEqual(at(9, 12))
    expect(drawBar(12 * 60, 18 * 60, [lunch])).toEqual(at(12, 13))
    expect(drawBar(13.5 * 60, 18 * 60, [lunch])).toBeNull()
    expect(drawBar(9 * 60, 9 * 60 + 10, [])).toBeNull()
    expect(putBar(8 * 60, [])).toEqual(at(8, 12))
    expect(putBar(24 * 60, [])).toBeNull()
  })

  it("have a break in their middle", () => {
    expect(splitBar(at(9, 17))).toEqual([at(9, 12.75), at(13.25, 17)])
    expect(splitBar(at(9, 10))).toEqual([at(9, 9.25), at(9.75, 10)])
    expect(splitBar(at(9, 9.75))).toBeNull()
  })

  it("lie in rows when they share a time", () => {
    expect(lanesOf([at(9, 12), at(12, 14), at(10, 13)])).toEqual([0, 0, 1])
    expect(lanesOf([])).toEqual([])
  })
})
