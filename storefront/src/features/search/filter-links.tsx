import { useTranslations } from "#languages"
import { FilterLink } from "./filter-link"
import type { FilterChoice } from "./filter-link"

/** More choices than these are folded away. */
const SHOWN = 8

/** The choices of one filter as links, those at the end behind a fold. A choice in use stays in sight. */
export function FilterLinks({ choices }: { choices: FilterChoice[] }) {
  const t = useTranslations("filters")
  const shown = choices.filter((choice, index) => index < SHOWN || choice.chosen)
  const folded = choices.filter((choice) => !shown.includes(choice))
  return (
    <>
      <ul>
        {shown.map((choice) => (
          <FilterLink key={choice.label} choice={choice} />
        ))}
      </ul>
      {folded.length > 0 && (
        <details>
          <summary className="min-h-9 py-1.5 text-sm font-semibold text-accent hover:underline">
            {t("showMore", { count: choices.length })}
          </summary>
          <ul>
            {folded.map((choice) => (
              <FilterLink key={choice.label} choice={choice} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
