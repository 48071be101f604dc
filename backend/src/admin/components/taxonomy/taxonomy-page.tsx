import { Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Outlet } from "react-router-dom"

import { TaxonomyNav } from "./taxonomy-nav"

/** The frame of each list of the taxonomy. */
export function TaxonomyPage({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div className="flex flex-col gap-y-3">
      <header className="px-6 py-2">
        <Heading level="h1">{t("plaza.taxonomy.domain")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("plaza.taxonomy.subtitle")}
        </Text>
      </header>
      <TaxonomyNav />
      {children}
      <Outlet />
    </div>
  )
}
