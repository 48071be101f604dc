import { Trash } from "@medusajs/icons"
import { Button, IconButton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { useRemoveTimeOff, useTimeOff, type TimeOff } from "../../lib/staff/time-off"
import { formatAbsence } from "../../lib/time/format"
import { useMay, useMayDecideAbout } from "../../lib/workspace/may"
import { EmptyHint } from "../page/empty-hint"
import { Section } from "../page/section"
import { useAct } from "../page/use-act"

type Props = { staffId: string; timeZone: string }

/** Absences that are not over yet. */
export function TimeOffSection({ staffId, timeZone }: Props) {
  const { t } = useTranslation()
  const { manage } = useMay()
  const mayAdd = useMayDecideAbout(staffId)
  const { data = [], isPending } = useTimeOff(staffId)
  const now = new Date().toISOString()
  const coming = data.filter(({ ends_at }) => ends_at > now)

  return (
    <Section
      title={t("plaza.timeOff.title")}
      aside={
        mayAdd && (
          <Button size="small" variant="secondary" asChild>
            <Link to="time-off">{t("actions.add")}</Link>
          </Button>
        )
      }
    >
      {!isPending && coming.length === 0 && <EmptyHint>{t("plaza.timeOff.none")}</EmptyHint>}
      {coming.map((absence) => (
        <Absence key={absence.id} absence={absence} timeZone={timeZone} mayRemove={manage} />
      ))}
    </Section>
  )
}

function Absence({
  absence,
  timeZone,
  mayRemove,
}: {
  absence: TimeOff
  timeZone: string
  mayRemove: boolean
}) {
  const { t } = useTranslation()
  const act = useAct()
  const { mutateAsync: remove } = useRemoveTimeOff()
  const span = formatAbsence(absence.starts_at, absence.ends_at, timeZone)

  const removeAbsence = () =>
    act({
      run: () => remove(absence.id),
      done: t("plaza.timeOff.removed"),
      ask: {
        title: t("general.areYouSure"),
        description: t("plaza.timeOff.remove", { span }),
        confirm: t("actions.delete"),
      },
    })

  return (
    <div className="flex items-start justify-between gap-x-4 px-6 py-4">
      <div>
        <Text size="small" leading="compact" weight="plus" className="text-ui-fg-subtle">
          {span}
        </Text>
        {absence.reason && (
          <Text size="small" className="text-ui-fg-subtle">
            {absence.reason}
          </Text>
        )}
      </div>
      {mayRemove && (
        <IconButton
          size="small"
          variant="transparent"
          aria-label={t("actions.delete")}
          onClick={removeAbsence}
        >
          <Trash className="text-ui-fg-muted" />
        </IconButton>
      )}
    </div>
  )
}
