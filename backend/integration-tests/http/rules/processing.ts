import type { Suite } from "../venues/suite"
import { servicesOf, thb } from "./service-bodies"

const gap = (after_minutes: number, duration_minutes: number) => ({ after_minutes, duration_minutes })

/** Stretches inside a service in which staff is free. */
export function processingTests(suite: Suite): void {
  const { create, update, inStore } = servicesOf(suite)
  const variants = (processing: unknown) => [
    { title: "Roots", duration_minutes: 105, processing, prices: thb(1500) },
  ]

  it("are answered as they were written, and replaced with their variants", async () => {
    const { data } = await create({ variants: variants([gap(30, 45)]) })
    const [variant] = data.service.variants
    expect(variant).toEqual({ ...variants([gap(30, 45)])[0], id: variant.id })
    expect((await inStore(data.service.id)).variants).toEqual([
      { id: variant.id, title: "Roots", duration_minutes: 105, prices: thb(1500) },
    ])
    const kept = await update(data.service.id, { variants: data.service.variants })
    expect(kept.data.service.variants).toEqual([variant])
    const untouched = await update(data.service.id, { buffer_after_minutes: 5 })
    expect(untouched.data.service.variants).toEqual([variant])
    const edges = [gap(1, 1), gap(3, 50), gap(54, 50)]
    expect((await update(data.service.id, { variants: variants(edges) })).data.service.variants).toEqual([
      { ...variant, processing: edges },
    ])
    for (const none of [undefined, null, []]) {
      const without = await update(data.service.id, { variants: variants(none) })
      expect(without.data.service.variants[0].processing).toEqual([])
    }
  })

  it.each([
    ["at the start", [gap(0, 10)], "variants.0.processing.0.after_minutes"],
    ["without length", [gap(10, 0)], "variants.0.processing.0.duration_minutes"],
    ["at the end", [gap(30, 75)], "variants.0.processing.0"],
    ["over the end", [gap(30, 20), gap(60, 60)], "variants.0.processing.1"],
    ["that touch", [gap(10, 10), gap(20, 10)], "variants.0.processing.1.after_minutes"],
    ["that overlap", [gap(10, 10), gap(15, 10)], "variants.0.processing.1.after_minutes"],
    ["out of order", [gap(50, 10), gap(20, 10)], "variants.0.processing.1.after_minutes"],
    ["over five", [1, 2, 3, 4, 5, 6].map((at) => gap(at * 10, 5)), "variants.0.processing"],
    ["in halves", [gap(10.5, 10)], "variants.0.processing.0.after_minutes"],
  ])("cannot be %s", async (_, processing, field) => {
    const { status, data } = await create({ variants: variants(processing) })
    expect([status, data.type, data.message.split(": ")[0]]).toEqual([400, "invalid_data", field])
  })

  it("are not for classes", async () => {
    const made = await create({ kind: "class", variants: variants([gap(30, 45)]) })
    expect([made.status, made.data.message]).toEqual([400, "variants.0.processing: a class has none"])
    const { data } = await create({ variants: variants([gap(30, 45)]) })
    const turned = await update(data.service.id, { kind: "class" })
    expect([turned.status, turned.data.message]).toEqual([400, "variants.0.processing: a class has none"])
    const both = await update(data.service.id, { kind: "class", variants: variants([]) })
    expect([both.status, both.data.service.kind]).toEqual([200, "class"])
  })
}
