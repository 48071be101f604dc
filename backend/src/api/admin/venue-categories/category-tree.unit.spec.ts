import { toBranches } from "./category-tree"

const row = (id: string, parent_id: string | null = null, rank = 0) => ({
  id,
  name: id,
  handle: id,
  parent_id,
  rank,
})

describe("toBranches", () => {
  it("hangs each category below its parent, in the order given", () => {
    const tops = [row("beauty"), row("health")]
    const below = [
      row("hair", "beauty"),
      row("nails", "beauty"),
      row("colour", "hair"),
      row("dental", "health"),
    ]
    expect(toBranches(tops, below)).toEqual([
      {
        ...row("beauty"),
        children: [
          { ...row("hair", "beauty"), children: [{ ...row("colour", "hair"), children: [] }] },
          { ...row("nails", "beauty"), children: [] },
        ],
      },
      { ...row("health"), children: [{ ...row("dental", "health"), children: [] }] },
    ])
  })

  it("leaves out what hangs below none of the tops", () => {
    expect(toBranches([row("beauty")], [row("dental", "health")])).toEqual([
      { ...row("beauty"), children: [] },
    ])
  })
})
