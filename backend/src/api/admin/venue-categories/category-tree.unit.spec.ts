import { toBranches } from "./category-tree"

const row = (id: string, parent_id: string | null = null, rank = 0) => ({
  id,
  name: id,
  handle: id,
  parent_id,
  rank,
  is_active: true,
})

describe("toBranches", () => {
  it("hangs each category below its parent, in the order given, with its own uses", () => {
    const tops = [row("beauty"), row("health")]
    const below = [
      row("hair", "beauty"),
      row("nails", "beauty"),
      row("colour", "hair"),
      row("dental", "health"),
    ]
    const uses = new Map([
      ["hair", 2],
      ["health", 1],
    ])
    expect(toBranches(tops, below, uses)).toEqual([
      {
        ...row("beauty"),
        usage: 0,
        children: [
          {
            ...row("hair", "beauty"),
            usage: 2,
            children: [{ ...row("colour", "hair"), usage: 0, children: [] }],
          },
          { ...row("nails", "beauty"), usage: 0, children: [] },
        ],
      },
      { ...row("health"), usage: 1, children: [{ ...row("dental", "health"), usage: 0, children: [] }] },
    ])
  })

  it("leaves out what hangs below none of the tops", () => {
    expect(toBranches([row("beauty")], [row("dental", "health")], new Map())).toEqual([
      { ...row("beauty"), usage: 0, children: [] },
    ])
  })
})
