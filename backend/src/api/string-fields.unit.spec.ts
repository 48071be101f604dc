import { z } from "@medusajs/framework/zod"
import { contracts } from "./contracts"
import { email, id, localDate, richText, text } from "./schemas/primitives"
import { stringFields } from "./string-fields"

const route = { method: "POST" as const, path: "/x", summary: "", tag: "", answers: [] }

describe("Strings that routes take", () => {
  it("are all of a stated kind", () => {
    const fields = stringFields(contracts)
    expect(fields.length).toBeGreaterThan(200)
    expect(fields.filter(({ kind }) => !kind).map(({ route, field }) => `${route}: ${field}`)).toEqual([])
  })

  it("are rich where something is described, and plain elsewhere", () => {
    const rich = stringFields(contracts).filter(({ kind }) => kind === "rich")
    expect([...new Set(rich.map(({ field }) => field.split(".").at(-1)))].sort()).toEqual([
      "answer",
      "bio",
      "description",
    ])
  })

  it("are found wherever they stand, and are nothing without a statement", () => {
    const body = z
      .strictObject({
        free: z.string().trim().min(1).nullish(),
        said: z.array(z.object({ title: text(10), bio: richText(10).nullish() })).default([]),
        either: z.union([z.object({ on: localDate }), z.object({ words: z.string().regex(/[a-z]/) })]),
        listed: z.preprocess((value) => value, z.array(z.string())),
        turned: z.string().transform(Number).pipe(z.number()),
        colour: z.string().regex(/^#[0-9a-f]{6}$/),
        one: z.enum(["a"]),
        whatever: z.record(z.string(), z.unknown()),
        who: email,
        link: z.url(),
        id: id.optional(),
      })
      .transform((value) => value)
    expect(stringFields([{ ...route, body }]).map(({ field, kind }) => [field, kind])).toEqual([
      ["body.free", undefined],
      ["body.said[].title", "line"],
      ["body.said[].bio", "rich"],
      ["body.either.on", "date"],
      ["body.either.words", undefined],
      ["body.listed[]", undefined],
      ["body.colour", "pattern"],
      ["body.whatever", undefined],
      ["body.who", "pattern"],
      ["body.link", "pattern"],
      ["body.id", "id"],
    ])
  })
})
