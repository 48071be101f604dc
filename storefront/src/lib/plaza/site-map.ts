import "server-only"
import { z } from "zod"
import { recall, remembered } from "@/lib/cache/remembered"
import { checked } from "./checked"
import { CHUNK, everyPage } from "./every-page"
import { retailTypeIds } from "./products"
import { publicPlaza } from "./sdk"

// A map takes many questions: it is made anew once a minute at most, and not with each change of what is on it.

/** How many entries one part of the map has. In all languages they stay below the fifty thousand addresses of a file. */
export const PART = 5_000

/** Of what there are many, each with a page of its own. */
export const LISTS = ["venues", "services", "products"] as const

export type List = (typeof LISTS)[number]

/** An entry's handle, and that of the vendor whom only it may lead to. */
export type Listed = { handle: string; vendor: string | null }

/** How a list is asked for; null when nothing can be on it. */
type Question = { fields: string; order: string; type_id?: string[] }

const questions: Record<List, () => Promise<Question | null>> = {
  venues: async () => ({ fields: "handle,vendor", order: "name" }),
  services: async () => ({ fields: "handle", order: "name" }),
  products: async () => {
    const type_id = await retailTypeIds()
    return type_id.length === 0 ? null : { fields: "handle", order: "handle", type_id }
  },
}

const countSchema = z.object({ count: z.number() })

const entriesSchema = z.array(
  z
    .object({ handle: z.string(), vendor: z.object({ handle: z.string().nullish() }).nullish() })
    .transform(({ handle, vendor }): Listed => ({ handle, vendor: vendor?.handle ?? null })),
)

const pageSchema = (list: List) =>
  z
    .looseObject({})
    .transform((answer) => ({ entries: answer[list], count: answer.count }))
    .pipe(z.object({ entries: entriesSchema, count: z.number() }))

async function readCount(list: List, question: Question) {
  "use cache"
  const { client } = publicPlaza()
  const query = { ...question, limit: 1 }
  return remembered(checked(countSchema, client.fetch(`/store/${list}`, { query })), "brief", () => [])
}

async function readEntries(list: List, question: Question, from: number) {
  "use cache"
  const { client } = publicPlaza()
  const ask = (offset: number) => {
    const query = { ...question, limit: CHUNK, offset }
    return checked(pageSchema(list), client.fetch(`/store/${list}`, { query }))
  }
  return remembered(everyPage(ask, PART, from), "brief", () => [])
}

/** How many are published. */
export async function countListed(list: List): Promise<number> {
  const question = await questions[list]()
  return question ? (await recall(readCount(list, question))).count : 0
}

/** Those of a part, which begins at `from`. */
export async function listPart(list: List, from: number): Promise<Listed[]> {
  const question = await questions[list]()
  return question ? recall(readEntries(list, question, from)) : []
}
