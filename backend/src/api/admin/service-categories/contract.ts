import type { RouteContract } from "../../contract"
import { createServiceCategory, updateServiceCategory } from "../../schemas/taxonomy"
import { serviceCategoryListQuery } from "../venue-categories/contract"
import { categoryRoutes, termRoutes } from "../venue-categories/term-routes"

const serviceCategories = {
  path: "/admin/service-categories",
  names: ["service category", "service categories, a tree by `parent_id`"],
  keys: ["service_category", "service_categories"],
  schemas: {
    query: serviceCategoryListQuery,
    create: createServiceCategory,
    update: updateServiceCategory,
  },
} as const

/** The routes of the categories that services can be put in; they are Medusa's product categories. */
export const serviceCategoryContracts: RouteContract[] = [
  ...termRoutes(serviceCategories),
  ...categoryRoutes(serviceCategories),
]
