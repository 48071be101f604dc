import { Modules } from "@medusajs/framework/utils"
import { refusal } from "../venues/desk"
import type { Suite } from "../venues/suite"
import { allOf, below, create, TREES } from "./trees"

/** Where categories lie: below which, how deep, in which order. */
export function placeTests({ open, container }: Suite): void {
  it.each(TREES)("never closes a circle in $list", async (tree) => {
    const { platform } = open()
    const top = await create(platform, tree, "Top")
    const middle = await create(platform, tree, "Middle", top)
    const bottom = await create(platform, tree, "Bottom", middle)
    const itself = { status: 400, message: "parent_id: a category cannot lie below itself" }
    for (const parent_id of [top, middle, bottom]) {
      expect(refusal(await platform.post(`/${tree.list}/${top}`, { parent_id }))).toMatchObject(itself)
      const moved = await platform.post(`/${tree.list}/${top}/move`, { parent_id, position: 0 })
      expect(refusal(moved)).toMatchObject(itself)
    }
    // Two moves at once that would close one together: one of them is refused.
    const other = await create(platform, tree, "Other")
    const statuses = (
      await Promise.all([
        platform.post(`/${tree.list}/${top}/move`, { parent_id: other, position: 0 }),
        platform.post(`/${tree.list}/${other}/move`, { parent_id: top, position: 0 }),
      ])
    ).map(({ status }) => status)
    expect(statuses.sort()).toEqual([200, 400])
    expect((await allOf(platform, tree)).filter(({ parent_id }) => parent_id === null)).toHaveLength(1)
  })

  it.each(TREES)("lets $list lie four deep, and names the field", async (tree) => {
    const { platform } = open()
    const ids: string[] = []
    for (const name of ["One", "Two", "Three", "Four"])
      ids.push(await create(platform, tree, name, ids.at(-1)))
    const [one, two, three, four] = ids
    const deep = { status: 400, message: "parent_id: categories lie at most 4 deep" }
    expect(refusal(await platform.post(`/${tree.list}`, { name: "Five", parent_id: four }))).toMatchObject(
      deep,
    )
    const pair = await create(platform, tree, "Pair")
    await create(platform, tree, "Half", pair)
    expect(
      refusal(await platform.post(`/${tree.list}/${pair}/move`, { parent_id: three, position: 0 })),
    ).toMatchObject(deep)
    const unknown = await platform.post(`/${tree.list}/${pair}`, { parent_id: "cat_unknown" })
    expect(refusal(unknown)).toMatchObject({
      status: 400,
      message: "parent_id: there is no category cat_unknown",
    })
    const fits = await platform.post(`/${tree.list}/${pair}/move`, { parent_id: two, position: 0 })
    expect(fits.status).toBe(200)
    expect(await below(platform, tree, two)).toEqual([
      ["Pair", 0],
      ["Three", 1],
    ])
    expect(await below(platform, tree, null)).toEqual([["One", 0]])
    expect((await platform.post(`/${tree.list}/${one}/move`, { parent_id: null, position: 99 })).status).toBe(
      200,
    )
    expect((await platform.post(`/${tree.list}/cat_unknown/move`, { position: 0 })).status).toBe(404)
    for (const body of [
      {},
      { position: -1 },
      { position: 1.5 },
      { position: "1" },
      { position: 0, rank: 1 },
    ]) {
      expect((await platform.post(`/${tree.list}/${one}/move`, body)).status).toBe(400)
    }
  })

  it.each(TREES)("orders siblings of $list, whoever moves them at once", async (tree) => {
    const { platform } = open()
    const ids: string[] = []
    for (const name of ["A", "B", "C", "D", "E"]) ids.push(await create(platform, tree, name))
    await platform.post(`/${tree.list}/${ids[4]}/move`, { position: 1 })
    expect((await below(platform, tree, null)).map(([name]) => name)).toEqual(["A", "E", "B", "C", "D"])
    await platform.post(`/${tree.list}/${ids[0]}/move`, { position: 4 })
    expect((await below(platform, tree, null)).map(([name]) => name)).toEqual(["E", "B", "C", "D", "A"])
    const answers = await Promise.all(
      ids.flatMap((id) => [0, 2].map((position) => platform.post(`/${tree.list}/${id}/move`, { position }))),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200))
    const after = await below(platform, tree, null)
    expect(after.map(([, rank]) => rank)).toEqual([0, 1, 2, 3, 4])
    expect(after.map(([name]) => name).sort()).toEqual(["A", "B", "C", "D", "E"])
  })

  it("keeps the paths of Medusa's product categories right", async () => {
    const { platform } = open()
    const [, tree] = TREES
    const top = await create(platform, tree, "Top")
    const middle = await create(platform, tree, "Middle", top)
    const bottom = await create(platform, tree, "Bottom", middle)
    const pathOf = async (id: string) => {
      const products = container().resolve(Modules.PRODUCT)
      const category = await products.retrieveProductCategory(id)
      return "mpath" in category ? category.mpath : undefined
    }
    expect(await pathOf(bottom)).toBe(`${top}.${middle}.${bottom}`)
    await platform.post(`/${tree.list}/${middle}`, { parent_id: null })
    expect(await pathOf(bottom)).toBe(`${middle}.${bottom}`)
    expect(await pathOf(middle)).toBe(middle)
    await platform.post(`/${tree.list}/${middle}/merge`, { into_id: top })
    expect(await pathOf(bottom)).toBe(`${top}.${bottom}`)
  })
}
