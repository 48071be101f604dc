import { inOrder, ranksToWrite } from "./in-order"

const things = ["a", "b", "c", "d"].map((id, rank) => ({ id, rank }))
const idsOf = (list: { id: string }[]) => list.map(({ id }) => id).join("")

describe("putting things in order", () => {
  it("puts those that are named first, and the others behind them as they were", () => {
    expect(idsOf(inOrder(things, ["c", "a"], "ids"))).toBe("cabd")
    expect(idsOf(inOrder(things, ["d", "c", "b", "a"], "ids"))).toBe("dcba")
    expect(idsOf(inOrder(things, [], "ids"))).toBe("abcd")
  })

  it("refuses what is not among them, by its place", () => {
    expect(() => inOrder(things, ["a", "x"], "ids")).toThrow("ids.1: there is no x here")
  })

  it("writes only the ranks that change", () => {
    expect(ranksToWrite(inOrder(things, ["b", "a"], "ids"), 0)).toEqual([
      { id: "b", rank: 0 },
      { id: "a", rank: 1 },
    ])
    expect(ranksToWrite(inOrder(things, ["b", "a"], "ids"), 1)).toEqual([
      { id: "a", rank: 2 },
      { id: "c", rank: 3 },
      { id: "d", rank: 4 },
    ])
  })
})
