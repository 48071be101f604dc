import { useTranslation } from "react-i18next"
import { NavLink } from "react-router-dom"

import { LISTS } from "../../lib/taxonomy/lists"

/** The lists, side by side; on a phone they can be scrolled. */
export function TaxonomyNav() {
  const { t } = useTranslation()
  const pages = [
    ...LISTS.map((list) => ({ path: list, label: t(`plaza.taxonomy.lists.${list}`) })),
    { path: "attributes", label: t("plaza.attributes.domain") },
  ]
  return (
    <nav aria-label={t("plaza.taxonomy.lists.label")} className="overflow-x-auto px-6 py-1">
      <ul className="flex gap-x-2">
        {pages.map(({ path, label }) => (
          <li key={path}>
            <NavLink
              to={`/taxonomy/${path}`}
              className={({ isActive }) =>
                `txt-compact-small-plus focus-visible:shadow-borders-focus block whitespace-nowrap rounded-full px-3 py-1.5 outline-none ${
                  isActive
                    ? "bg-ui-bg-base shadow-elevation-card-rest text-ui-fg-base"
                    : "text-ui-fg-subtle hover:text-ui-fg-base"
                }`
              }
            >
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
