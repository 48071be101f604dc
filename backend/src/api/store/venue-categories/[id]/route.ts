import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { shownVenueCategory } from "../../../../queries/categories"
import { select } from "../../../../queries/sql"
import { project } from "../../../schemas/fields"
import type { VenueCategoryQuery } from "../../venues/contract"

interface Row {
  id: string
  name: string
  handle: string
  parent_id: string | null
  rank: number
}

/** A category by its id, its handle or one that led to it before, so that old links still arrive. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { fields } = req.validatedQuery as VenueCategoryQuery
  const { id } = req.params
  const [category] = await select<Row>(req.scope, shownVenueCategory(id))
  if (!category) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no category ${id}`)
  res.json({ venue_category: project(category, fields) })
}
