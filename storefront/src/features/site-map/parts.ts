import { countListed, type List, listPart, LISTS, PART } from "@/lib/plaza/site-map"

/** Pages that are there whatever is on sale. */
const PAGES = ["/", "/venues", "/services", "/products", "/become-a-partner"]

/** The names of the map's parts, as many as it takes now: `pages`, `venues-0`, `venues-1`, … */
export async function partNames(): Promise<string[]> {
  const named = LISTS.map(async (list) => {
    const parts = Math.ceil((await countListed(list)) / PART)
    return Array.from({ length: parts }, (_, index) => `${list}-${index}`)
  })
  return ["pages", ...(await Promise.all(named)).flat()]
}

/** The paths of a part; null when there is none of this name. */
export async function pathsOfPart(name: string): Promise<string[] | null> {
  if (name === "pages") {
    return PAGES
  }
  const [, kind, index] = /^([a-z]+)-(0|[1-9]\d{0,4})$/.exec(name) ?? []
  const list = LISTS.find((one) => one === kind)
  const from = Number(index) * PART
  return list && from < (await countListed(list)) ? pathsFrom(list, from) : null
}

async function pathsFrom(list: List, from: number): Promise<string[]> {
  const entries = await listPart(list, from)
  const vendors = new Set(entries.flatMap(({ vendor }) => vendor ?? []))
  return [
    ...entries.map(({ handle }) => `/${list}/${handle}`),
    ...[...vendors].map((handle) => `/vendors/${handle}`),
  ]
}
