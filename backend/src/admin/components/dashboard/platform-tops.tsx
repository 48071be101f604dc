import { useTranslation } from "react-i18next"

import type { PlatformDashboard, TopPlace } from "../../lib/dashboard/dashboard"
import { Ranking } from "./ranking"

/** The venues and businesses with the highest revenue, for roles that see money. */
export function PlatformTops({ of }: { of: PlatformDashboard }) {
  const { t } = useTranslation()
  const text = (key: string) => t(`plaza.dashboard.top.${key}`)
  const lists: ["venues" | "vendors", TopPlace[] | null][] = [
    ["venues", of.top_venues],
    ["vendors", of.top_vendors],
  ]
  return (
    <div className="grid grid-cols-1 gap-3 xl:grid-cols-2">
      {lists.map(
        ([kind, places]) =>
          places && (
            <Ranking
              key={kind}
              title={text(kind)}
              definition={t("plaza.dashboard.definitions.top_places")}
              none={text("none")}
              columns={[text("name"), t("plaza.dashboard.figures.visits")]}
              rows={places.map(({ visits, ...place }) => ({
                ...place,
                to: `/${kind}/${place.id}`,
                count: visits,
              }))}
            />
          ),
      )}
    </div>
  )
}
