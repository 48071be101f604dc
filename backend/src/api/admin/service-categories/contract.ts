import type { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { listQuery } from "../../schemas/list-query"

/** The query of the list of service categories. */
export const serviceCategoryListQuery = listQuery(["name", "rank"], "name")

export type ServiceCategoryListQuery = z.output<typeof serviceCategoryListQuery>

export const serviceCategoryContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/service-categories",
    summary: "The categories that services can be put in",
    tag: "Services",
    query: serviceCategoryListQuery,
    answers: ["service_categories", "count", "offset", "limit"],
  },
]
