import { SquareTwoStack } from "@medusajs/icons"
import { Button, Input } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { stepFrom } from "../../lib/calendar/view"
import { PickOne } from "../calendar/pick-one"
import { StepButtons } from "../calendar/step-buttons"
import { ROTA_VIEWS, type RotaPlace, type RotaView } from "./use-rota-place"

type Props = {
  date: string
  view: RotaView
  venueId: string
  venues: { id: string; name: string }[]
  /** the address of the form that copies a week, for those who may */
  copyTo?: string
  go: (change: Partial<RotaPlace>) => void
}

/** Which days of which venue are shown, and how. */
export function RotaToolbar({ date, view, venueId, venues, copyTo, go }: Props) {
  const { t } = useTranslation()
  const step = (by: 1 | -1) => go({ date: stepFrom(view, date, by) })
  return (
    <div className="flex flex-wrap items-center gap-2 px-4 py-3 md:px-6">
      <Button size="small" variant="secondary" onClick={() => go({ date: null })}>
        {t("plaza.calendar.today")}
      </Button>
      <StepButtons onStep={step} />
      <Input
        type="date"
        size="small"
        required
        className="w-36"
        aria-label={t("plaza.calendar.date")}
        value={date}
        onChange={({ target }) => target.value && go({ date: target.value })}
      />
      <PickOne
        label={t("plaza.calendar.view")}
        value={view}
        options={ROTA_VIEWS.map((one) => ({ value: one, label: t(`plaza.calendar.views.${one}`) }))}
        onPick={(picked) => go({ view: ROTA_VIEWS.find((one) => one === picked) })}
      />
      {venues.length > 1 && (
        <PickOne
          label={t("plaza.venues.one")}
          value={venueId}
          options={venues.map(({ id, name }) => ({ value: id, label: name }))}
          onPick={(venue) => go({ venue })}
        />
      )}
      {copyTo && (
        <Button size="small" variant="secondary" className="ml-auto" asChild>
          <Link to={copyTo}>
            <SquareTwoStack />
            {t("plaza.team.copy.action")}
          </Link>
        </Button>
      )}
    </div>
  )
}
