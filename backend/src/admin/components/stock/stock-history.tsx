import { Heading, Text } from "@medusajs/ui"
import i18n from "i18next"
import { useTranslation } from "react-i18next"

import { useMovements, type StockMovement } from "../../lib/stock/stock"

/** When, in the reader's own language and time zone. */
const when = (instant: string) =>
  new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(instant),
  )

/** Who changed a level when, from what to what, and why; the newest first. */
export function StockHistory({ levelId }: { levelId: string }) {
  const { t } = useTranslation()
  const { data: movements } = useMovements(levelId)
  const why = ({ reason, note }: StockMovement) =>
    [t(`plaza.stock.reasons.${reason}`), note].filter(Boolean).join(": ")
  return (
    <section className="mt-2 border-t pt-4">
      <Heading level="h2">{t("plaza.stock.history.title")}</Heading>
      {movements?.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle mt-2">
          {t("plaza.stock.history.none")}
        </Text>
      )}
      <ol className="mt-2 flex flex-col gap-y-3">
        {movements?.map((movement) => (
          <li key={movement.id} className="txt-small">
            <div className="flex justify-between gap-x-4">
              <span className="txt-small-plus">
                {t("plaza.stock.history.line", { from: movement.from_quantity, to: movement.to_quantity })}
              </span>
              <time dateTime={movement.created_at} className="text-ui-fg-subtle">
                {when(movement.created_at)}
              </time>
            </div>
            <div className="text-ui-fg-subtle break-words">
              {why(movement)}
              {movement.created_by.name && ` · ${movement.created_by.name}`}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
