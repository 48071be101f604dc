import type { Desk } from "../venues/desk"

/** The two trees of categories: where they are and what their rows are called. */
export const TREES = [
  { list: "venue-categories", one: "venue_category", many: "venue_categories" },
  { list: "service-categories", one: "service_category", many: "service_categories" },
] as const

export type Tree = (typeof TREES)[number]

/** A row of either tree, flat. */
export interface Category {
  id: string
  name: string
  handle: string
  parent_id: string | null
  rank: number
  is_active: boolean
  usage: number
}

type Answered = Omit<Category, "parent_id"> & {
  parent_id?: string | null
  parent?: { id: string } | null
  children?: Answered[]
}

const flat = ({ children = [], parent, ...row }: Answered): Category[] => [
  { ...row, parent_id: row.parent_id ?? parent?.id ?? null },
  ...children.flatMap(flat),
]

/** Creates a category and answers its id. */
export async function create(desk: Desk, { list, one }: Tree, name: string, parent_id?: string) {
  const { status, data } = await desk.post(`/${list}`, { name, parent_id })
  if (status !== 200) throw new Error(`${status} ${data.message}`)
  return data[one].id as string
}

/** All categories, hidden ones too, by their rank. */
export async function allOf(desk: Desk, { list, many }: Tree): Promise<Category[]> {
  const { data } = await desk.get(`/${list}?limit=100&order=rank&include_hidden=true`)
  const rows: Category[] = (data[many] as Answered[]).flatMap(flat)
  return rows.sort((a, b) => a.rank - b.rank)
}

/** The names of those below a category, or at the top, with their ranks. */
export async function below(desk: Desk, tree: Tree, parent: string | null) {
  const rows = await allOf(desk, tree)
  return rows.filter(({ parent_id }) => parent_id === parent).map(({ name, rank }) => [name, rank])
}
