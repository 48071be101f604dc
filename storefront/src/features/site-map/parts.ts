import {
  countProducts,
  countServices,
  countVenues,
  listProductHandles,
  listServiceHandles,
  listVenueHandles,
  PART,
} from "@/lib/plaza/site-map"

/** Pages that are there whatever is on sale. */
const PAGES = ["/", "/venues", "/services", "/products", "/become-a-partner"]

/** What there are many of, and the paths of the pages of those from one on. */
const KINDS: Record<
  string,
  { count: () => Promise<number>; pathsFrom: (from: number) => Promise<string[]> }
> = {
  venues: {
    count: countVenues,
    pathsFrom: async (from) => {
      const venues = await listVenueHandles(from)
      const vendors = new Set(venues.flatMap(({ vendor }) => vendor ?? []))
      return [
        ...venues.map(({ handle }) => `/venues/${handle}`),
        ...[...vendors].map((handle) => `/vendors/${handle}`),
      ]
    },
  },
  services: {
    count: countServices,
    pathsFrom: async (from) => (await listServiceHandles(from)).map((handle) => `/services/${handle}`),
  },
  products: {
    count: countProducts,
    pathsFrom: async (from) => (await listProductHandles(from)).map((handle) => `/products/${handle}`),
  },
}

/** The names of the map's parts, as many as it takes now: `pages`, `venues-0`, `venues-1`, … */
export async function partNames(): Promise<string[]> {
  const named = Object.entries(KINDS).map(async ([kind, { count }]) => {
    const parts = Math.ceil((await count()) / PART)
    return Array.from({ length: parts }, (_, index) => `${kind}-${index}`)
  })
  return ["pages", ...(await Promise.all(named)).flat()]
}

/** The paths of a part; null when there is none of this name. */
export async function pathsOfPart(name: string): Promise<string[] | null> {
  if (name === "pages") {
    return PAGES
  }
  const [, kind, index] = /^([a-z]+)-(0|[1-9]\d{0,4})$/.exec(name) ?? []
  const known = kind && Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined
  const from = Number(index) * PART
  return known && from < (await known.count()) ? known.pathsFrom(from) : null
}
