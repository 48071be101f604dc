import { moveItem } from "./move-item"

describe("moving an item", () => {
  it("puts it at the place, and closes up behind it", () => {
    const list = ["a", "b", "c", "d"]
    expect(moveItem(list, 0, 2)).toEqual(["b", "c", "a", "d"])
    expect(moveItem(list, 3, 0)).toEqual(["d", "a", "b", "c"])
    expect(moveItem(list, 1, 1)).toEqual(list)
    expect(moveItem(list, 0, 3)).toEqual(["b", "c", "d", "a"])
  })
})
