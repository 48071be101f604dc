import i18n from "i18next"
import { useTranslation } from "react-i18next"

import { changeOf } from "../../lib/dashboard/change-of"
import type { Compared } from "../../lib/dashboard/dashboard"

type Props = { of: Compared; show: (value: number) => string }

/** How a figure changed, with what it was: words beside the arrow, no colour that says good or bad. */
export function ChangeNote({ of, show }: Props) {
  const { t } = useTranslation()
  const change = changeOf(of)
  const percent = "ratio" in change ? inPercent(change.ratio) : ""
  const arrow = { up: "▲ ", down: "▼ ", same: "", new: "" }[change.kind]
  return (
    <p className="txt-compact-xsmall text-ui-fg-subtle">
      <span aria-hidden>{arrow}</span>
      {t(`plaza.dashboard.change.${change.kind}`, { percent })}
      {change.kind !== "same" && change.kind !== "new" && (
        <> · {t("plaza.dashboard.before", { value: show(of.previous) })}</>
      )}
    </p>
  )
}

/** Whole percents, or tenths of them where it would be none. */
function inPercent(ratio: number): string {
  const style = { style: "percent", maximumFractionDigits: ratio < 0.01 ? 1 : 0 } as const
  return new Intl.NumberFormat(i18n.language, style).format(ratio)
}
