import i18n from "i18next"
import { useTranslation } from "react-i18next"

import { Note } from "../dashboard/values"
import { Amount } from "./figure"

type Props = {
  share: number | null
  before: number | null
  /** what stands there when there is nothing to share */
  none: string
  /** what it is made of */
  note?: string
}

export const formatShare = (share: number) =>
  new Intl.NumberFormat(i18n.language, { style: "percent", maximumFractionDigits: 1 }).format(share)

/** A share in percent with what it is made of and what it was before. */
export function ShareFigure({ share, before, none, note }: Props) {
  const { t } = useTranslation()
  const was = before === null ? "" : t("plaza.dashboard.before", { value: formatShare(before) })
  return (
    <>
      <Amount>{share === null ? "–" : formatShare(share)}</Amount>
      <Note>{[share === null ? none : note, was].filter(Boolean).join(" · ")}</Note>
    </>
  )
}
