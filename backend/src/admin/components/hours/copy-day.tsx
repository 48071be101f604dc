import { SquareTwoStack } from "@medusajs/icons"
import { Button, Checkbox, IconButton, Label, Popover, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { WEEKDAYS, weekdayName } from "../../lib/time/weekdays"

/** Monday to Friday, and the whole week. */
const DAYS = { workdays: WEEKDAYS.slice(0, 5), all: WEEKDAYS }

/** Gives days the same hours as this one: weekdays or all in one click, or those that are ticked. */
export function CopyDay({ weekday, onCopy }: { weekday: number; onCopy: (weekdays: number[]) => void }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState<number[]>([])

  const toggle = (day: number, isChosen: boolean) =>
    setChosen((days) => (isChosen ? [...days, day] : days.filter((other) => other !== day)))

  const copyTo = (weekdays: readonly number[]) => {
    onCopy(weekdays.filter((day) => day !== weekday))
    setChosen([])
    setOpen(false)
  }

  return (
    <Popover open={isOpen} onOpenChange={setOpen} modal>
      <Popover.Trigger asChild>
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          aria-label={t("plaza.hours.copy", { day: weekdayName(weekday) })}
        >
          <SquareTwoStack className="text-ui-fg-muted" />
        </IconButton>
      </Popover.Trigger>
      <Popover.Content align="end" className="flex w-56 flex-col gap-y-3 p-4">
        <Text size="small" weight="plus">
          {t("plaza.hours.copyTo")}
        </Text>
        <div className="flex flex-col gap-y-2 border-b pb-3">
          {(["workdays", "all"] as const).map((which) => (
            <Button
              key={which}
              type="button"
              size="small"
              variant="secondary"
              onClick={() => copyTo(DAYS[which])}
            >
              {t(`plaza.hours.copyDays.${which}`)}
            </Button>
          ))}
        </div>
        {WEEKDAYS.filter((day) => day !== weekday).map((day) => (
          <div key={day} className="flex items-center gap-x-2">
            <Checkbox
              id={`copy-${weekday}-${day}`}
              checked={chosen.includes(day)}
              onCheckedChange={(isChosen) => toggle(day, isChosen === true)}
            />
            <Label htmlFor={`copy-${weekday}-${day}`} size="small">
              {weekdayName(day)}
            </Label>
          </div>
        ))}
        <Button type="button" size="small" disabled={chosen.length === 0} onClick={() => copyTo(chosen)}>
          {t("actions.apply")}
        </Button>
      </Popover.Content>
    </Popover>
  )
}
