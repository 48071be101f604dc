import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

/** One number of a card, in words, with what it was before. */
export type Value = { key: string; text: string; aside?: ReactNode }

type Props = {
  title: string
  definition: string
  values: Value[]
  /** the rows behind it */
  to?: string
}

/** A figure: what it is, how it changed, the way to its rows, and what exactly is counted. */
export function FigureCard({ title, definition, values, to }: Props) {
  const { t } = useTranslation()
  return (
    <li className="bg-ui-bg-subtle border-ui-border-base flex flex-col gap-y-2 rounded-lg border p-4">
      <Text size="small" weight="plus" className="text-ui-fg-subtle">
        {to ? (
          <Link to={to} className="underline underline-offset-4 hover:no-underline">
            {title}
          </Link>
        ) : (
          title
        )}
      </Text>
      {values.map(({ key, text, aside }) => (
        <div key={key}>
          <p className="txt-large-plus text-ui-fg-base tabular-nums">{text}</p>
          {aside}
        </div>
      ))}
      <details className="mt-auto">
        <summary className="txt-compact-xsmall text-ui-fg-subtle focus-visible:shadow-borders-focus cursor-pointer rounded outline-none">
          {t("plaza.dashboard.definition")}
          <span className="sr-only">: {title}</span>
        </summary>
        <Text size="xsmall" className="text-ui-fg-subtle pt-1">
          {definition}
        </Text>
      </details>
    </li>
  )
}
