import { growTree, holds, listTree, placeOfDrop, type Answered } from "./tree"

const term = (id: string, more: Partial<Answered> = {}): Answered => ({
  id,
  name: id,
  handle: id,
  usage: 0,
  is_active: true,
  ...more,
})

const shape = (tree: ReturnType<typeof growTree>): unknown[] =>
  tree.map(({ id, children }) => (children.length > 0 ? [id, shape(children)] : id))

describe("growTree", () => {
  it("makes one tree of nested and of flat answers", () => {
    const nested = [term("a", { children: [term("b", { parent_id: "a" })] }), term("c")]
    const flat = [term("b", { parent: { id: "a" } }), term("a", { parent: null }), term("c")]
    expect(shape(growTree(nested))).toEqual([["a", ["b"]], "c"])
    expect(shape(growTree(flat))).toEqual([["a", ["b"]], "c"])
  })

  it("keeps at the top what lies below something hidden", () => {
    expect(shape(growTree([term("b", { parent_id: "gone" })]))).toEqual(["b"])
  })
})

describe("listTree", () => {
  it("names each by what lies above it", () => {
    const tree = growTree([term("a", { children: [term("b", { parent_id: "a" })] }), term("c")])
    expect(listTree(tree).map(({ path, depth }) => [path, depth])).toEqual([
      ["a", 0],
      ["a / b", 1],
      ["c", 0],
    ])
  })
})

describe("placeOfDrop", () => {
  const tree = growTree([
    term("a", { children: [term("a1", { parent_id: "a" }), term("a2", { parent_id: "a" })] }),
    term("b"),
    term("c"),
  ])
  const [a, b, c] = tree
  const [a1] = a.children

  it("counts the place without the one that moves", () => {
    expect(placeOfDrop(a, c, tree, "before")).toEqual({ parent_id: null, position: 1 })
    expect(placeOfDrop(a, c, tree, "after")).toEqual({ parent_id: null, position: 2 })
    expect(placeOfDrop(c, a, tree, "before")).toEqual({ parent_id: null, position: 0 })
    expect(placeOfDrop(b, a1, a.children, "after")).toEqual({ parent_id: "a", position: 1 })
  })

  it("hangs it last below the one it is dropped on", () => {
    expect(placeOfDrop(b, a, tree, "inside")).toEqual({ parent_id: "a", position: 2 })
    expect(placeOfDrop(a1, c, tree, "inside")).toEqual({ parent_id: "c", position: 0 })
  })

  it("never drops one on itself or on what lies below it", () => {
    expect(placeOfDrop(a, a1, a.children, "inside")).toBeNull()
    expect(placeOfDrop(a, a, tree, "before")).toBeNull()
    expect(holds(a, "a2")).toBe(true)
    expect(holds(a, "b")).toBe(false)
  })
})
