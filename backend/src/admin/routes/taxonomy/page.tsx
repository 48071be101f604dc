import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Tag } from "@medusajs/icons"
import i18n from "i18next"
import { Navigate } from "react-router-dom"

/** What venues and services are found by; its first list stands for it. */
const Taxonomy = () => <Navigate to="/taxonomy/venue-categories" replace />

export const config = defineRouteConfig({
  label: "plaza.taxonomy.domain",
  translationNs: "translation",
  icon: Tag,
  rank: 5,
})

export const handle = { breadcrumb: () => i18n.t("plaza.taxonomy.domain") }

export default Taxonomy
