import { Button, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { PERIODS, type Figures } from "../../lib/dashboard/dashboard"
import { formatDays } from "../../lib/dashboard/format-days"
import { PickOne } from "../calendar/pick-one"
import { areDays, type useChosenDays } from "./use-chosen-days"

type Props = {
  days: ReturnType<typeof useChosenDays>
  venues: { id: string; name: string }[]
  /** what came back, to say which days these are */
  figures: Pick<Figures, "current" | "previous"> | undefined
  /** how the zone is told */
  zone: string
}

const ALL = "all"

/** Which days and venue the figures are of, and which days they are compared with. */
export function PeriodBar({ days: [chosen, choose], venues, figures, zone }: Props) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(chosen.period === "custom")
  const pick = (period: string) => {
    setOpen(period === "custom")
    if (period !== "custom") choose({ period, from: null, to: null })
  }

  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-end gap-3">
        <PickOne
          label={t("plaza.dashboard.period")}
          value={isOpen ? "custom" : chosen.period}
          options={PERIODS.map((value) => ({ value, label: t(`plaza.dashboard.periods.${value}`) }))}
          onPick={pick}
        />
        {venues.length > 1 && (
          <PickOne
            label={t("plaza.dashboard.venue")}
            value={chosen.venueId ?? ALL}
            options={[
              { value: ALL, label: t("plaza.dashboard.allVenues") },
              ...venues.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onPick={(id) => choose({ venue: id === ALL ? null : id })}
          />
        )}
        {isOpen && (
          <CustomDays
            from={chosen.from || (figures?.current.from ?? "")}
            to={chosen.to || (figures?.current.to ?? "")}
            onShow={(from, to) => choose({ period: "custom", from, to })}
          />
        )}
      </div>
      {figures && (
        <Text size="small" className="text-ui-fg-subtle" role="status">
          {t("plaza.dashboard.compared", {
            current: formatDays(figures.current),
            previous: formatDays(figures.previous),
          })}
          {". "}
          {zone}
        </Text>
      )}
    </div>
  )
}

type CustomProps = { from: string; to: string; onShow: (from: string, to: string) => void }

function CustomDays({ from, to, onShow }: CustomProps) {
  const { t } = useTranslation()
  const [first, setFirst] = useState(from)
  const [last, setLast] = useState(to)
  const areGood = areDays(first, last)
  const field = (label: string, value: string, set: (value: string) => void) => (
    <label className="flex flex-col gap-y-1">
      <span className="txt-compact-xsmall text-ui-fg-subtle">{label}</span>
      <Input type="date" size="small" value={value} onChange={({ target }) => set(target.value)} />
    </label>
  )
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (areGood) onShow(first, last)
      }}
    >
      {field(t("plaza.dashboard.from"), first, setFirst)}
      {field(t("plaza.dashboard.until"), last, setLast)}
      <Button type="submit" size="small" variant="secondary" disabled={!areGood}>
        {t("plaza.dashboard.show")}
      </Button>
      {!areGood && first && last && (
        <Text size="xsmall" role="alert" className="text-ui-fg-error w-full">
          {t("plaza.dashboard.badDays")}
        </Text>
      )}
    </form>
  )
}
