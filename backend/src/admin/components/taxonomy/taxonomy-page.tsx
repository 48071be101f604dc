import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Outlet } from "react-router-dom"

import { PageHeader } from "../page/page-header"
import { TaxonomyNav } from "./taxonomy-nav"

/** The frame of each list of the taxonomy. */
export function TaxonomyPage({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div className="flex flex-col gap-y-3">
      <PageHeader title={t("plaza.taxonomy.domain")} subtitle={t("plaza.taxonomy.subtitle")} />
      <TaxonomyNav />
      {children}
      <Outlet />
    </div>
  )
}
